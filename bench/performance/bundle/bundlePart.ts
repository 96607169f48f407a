import type { Findings, Part } from '../part.ts';
import { buildWithModules } from './buildWithModules.ts';
import { gzipKiB, OURS, sharesOf } from './shares.ts';

/** Why the heaviest may weigh what they do. Whoever brings another one up here says so too. */
const reasons: Record<string, string> = {
  echarts:
    'Axes, bands and long lines that a pixel can be read off, drawn on a canvas; of the library only the line, the grid and the canvas are registered, and it is fetched after the first map.',
  zrender: 'What echarts draws with; it cannot be had without it.',
  'react-dom':
    'Every panel is a component of it; a smaller look-alike would leave out the concurrent rendering that keeps a desk answering while lists are drawn.',
};
const HEAVIEST = 3;

async function run(): Promise<Findings> {
  const chunks = await buildWithModules();
  const shares = [...sharesOf(chunks)].filter(([, kib]) => kib >= 0.05).sort(([, a], [, b]) => b - a);
  const all = chunks.reduce((sum, { code }) => sum + gzipKiB(code), 0);
  const heaviest = shares.filter(([name]) => name !== OURS).slice(0, HEAVIEST);
  const unsaid = heaviest.filter(([name]) => reasons[name] === undefined).map(([name]) => name);
  return {
    method:
      'JavaScript alone, of every page, built as it ships but for its modules being kept apart. In each chunk the minified modules of one package are compressed together (gzip, level 9); the size of the chunk is divided in that proportion, so that the shares add up to what ships. What a screen fetches of it, and when, is under "First load".',
    tables: [
      {
        title: 'What ships, by package',
        columns: ['package', 'KiB gzip', 'share, %'],
        rows: shares.map(([name, kib]) => [
          name,
          Number(kib.toFixed(1)),
          Number(((100 * kib) / all).toFixed(1)),
        ]),
      },
      {
        title: 'Why the heaviest packages are worth it',
        columns: ['package', 'reason'],
        rows: heaviest.map(([name]) => [name, reasons[name] ?? '']),
      },
    ],
    verdicts: [
      {
        asked: `the ${HEAVIEST} heaviest packages are justified`,
        measured:
          unsaid.length === 0
            ? heaviest.map(([name, kib]) => `${name} ${kib.toFixed(1)} KiB`).join(', ')
            : `nothing is said for ${unsaid.join(', ')}`,
        met: unsaid.length === 0,
      },
    ],
  };
}

export const bundlePart: Part = { id: 'bundle', title: 'What each dependency weighs', run };
