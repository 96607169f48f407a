import type { Cell, Table, Verdict } from '../part.ts';
import { growthOf } from './growth.ts';
import { countOf } from './plan.ts';
import type { Plan, StepKind } from './plan.ts';
import type { DaySample, SoakResult } from './soak.ts';

const DAY_MS = 24 * 3_600_000;
const MOST_GROWTH = 0.05;
/** A row more or less on the screen is no leak; a listener or a node more with every turn or cut is far above it. */
const MOST_MORE = 0.02;

const percentOf = (share: number) => `${(share * 100).toFixed(1)} %`;
const detached = ({ nodes, attached }: { nodes: number; attached: number }) => nodes - attached;

/** The samples that one life of the page has, between the deployments. */
const ofOnePage = (samples: readonly DaySample[]) =>
  samples.filter(({ loads }) => loads === samples[0]?.loads);

function growth(
  asked: string,
  samples: readonly DaySample[],
  most: number,
  of: (each: DaySample) => number,
): Verdict {
  const series = ofOnePage(samples).map(of);
  const grown = growthOf(series);
  const figures = series.map((value) => value.toFixed(value < 1000 ? 1 : 0)).join(', ');
  return {
    asked,
    measured: `${figures}: grown by ${percentOf(grown)}`,
    met: series.length > 1 && grown <= most,
  };
}

const words: Record<Exclude<StepKind, 'sample' | 'warm'>, [string, string]> = {
  cut: ['cuts of the line', 'seen and outlived'],
  restart: ['restarts of the API with loss of its state', 'seen and followed'],
  reject: ['rejected sessions', 'seen, picture kept, and outlived'],
  deploy: ['deployments of a new build', 'loaded by the wall itself'],
};

/** The whole heap where the days are enough for the engine to have compiled what it will; else what is held without code. */
function heap({ judgesCode }: Plan, { samples, last }: SoakResult): Verdict[] {
  const most = percentOf(MOST_GROWTH);
  const withoutCode = `heap without compiled code within ${most} of that after the first day (MiB, one page)`;
  if (!judgesCode)
    return [growth(withoutCode, samples, MOST_GROWTH, ({ heapMiB, codeMiB }) => heapMiB - codeMiB)];
  const first = samples[0]?.heapMiB ?? Number.NaN;
  return [
    growth(
      `heap within ${most} of that after the first day (MiB, one page)`,
      samples,
      MOST_GROWTH,
      ({ heapMiB }) => heapMiB,
    ),
    {
      asked: `heap at the very end within ${most} of that after the first day`,
      measured: `${last.heapMiB.toFixed(1)} against ${first.toFixed(1)} MiB, on the page that the last deployment brought`,
      met: last.heapMiB <= first * (1 + MOST_GROWTH),
    },
  ];
}

function steps(plan: Plan, { noticed }: SoakResult): Verdict[] {
  const kinds = ['cut', 'restart', 'reject', 'deploy'] as const;
  return kinds
    .filter((kind) => countOf(plan, kind) > 0)
    .map((kind) => {
      const asked = countOf(plan, kind);
      const [what, how] = words[kind];
      return {
        asked: `${asked} ${what}`,
        measured: `${noticed[kind]} ${how}`,
        met: noticed[kind] === asked,
      };
    });
}

function picture({ picture: { regions, figures, canvases, wrong } }: SoakResult): Verdict {
  const first = wrong.slice(0, 3).map(({ scene, what }) => `${scene}: ${what}`);
  return {
    asked: 'the picture right to the last value, in every scene',
    measured: `${regions} regions, ${canvases} canvases, ${figures} figures of the API compared; ${wrong.length} wrong${first.length > 0 ? ` (${first.join('; ')})` : ''}`,
    met: wrong.length === 0 && regions > 0 && figures > 0,
  };
}

/** What was asked of an endurance run and what this one says to it. */
export function verdictsOf(plan: Plan, result: SoakResult): Verdict[] {
  const { samples, errors, days, simulatedMs, turnsAtEnd, late } = result;
  const midnights = days.length - 1;
  return [
    {
      asked: `${plan.days} simulated days, ${plan.days} midnights`,
      measured: `${(simulatedMs / DAY_MS).toFixed(1)} days; the wall's date changed ${midnights} times`,
      met: simulatedMs >= plan.days * DAY_MS && midnights >= plan.days,
    },
    ...steps(plan, result),
    ...heap(plan, result),
    growth('DOM nodes that are in no document constant', samples, MOST_MORE, detached),
    growth('listeners constant', samples, MOST_MORE, ({ listeners }) => listeners),
    {
      asked: 'no unhandled error',
      measured: errors.length === 0 ? 'none' : `${errors.length}: ${errors[0]}`,
      met: errors.length === 0,
    },
    picture(result),
    {
      asked: 'the scenes still turn at the end',
      measured: `${turnsAtEnd} turns in the time of four`,
      met: turnsAtEnd > 2,
    },
    { asked: 'nothing late', measured: late.join(', ') || 'nothing', met: late.length === 0 },
  ];
}

const shanghai = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** The samples day by day, and all that was done. */
export function tablesOf({ samples, ...result }: SoakResult): Table[] {
  const rows = samples.map(({ at, heapMiB, codeMiB, nodes, attached, listeners, loads }): Cell[] => [
    shanghai(at),
    loads,
    heapMiB.toFixed(2),
    codeMiB.toFixed(2),
    nodes,
    nodes - attached,
    listeners,
  ]);
  const { noticed } = result;
  return [
    {
      title: 'After collection, city paused, Overview in its place',
      columns: [
        'time of the city',
        'page no.',
        'heap MiB',
        'of it code',
        'nodes',
        'not in the document',
        'listeners',
      ],
      rows,
    },
    {
      title: 'What was done',
      columns: ['what', 'times'],
      rows: [
        ['scene turns', result.turns],
        ['midnights on the wall', result.days.length - 1],
        ['links lost and found again', result.losses],
        ['cuts', noticed.cut],
        ['restarts of the API', noticed.restart],
        ['states of the API seen', result.epochs],
        ['questions answered by 401', result.refused],
        ['loads of the page', result.loads],
      ],
    },
  ];
}
