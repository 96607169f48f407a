// oxlint-disable no-await-in-loop -- one measurement after the other, or they would measure each other
import type { Browser } from '@playwright/test';
import { startPages } from '../city.ts';
import { openPage } from '../page.ts';
import type { Screen, Watched } from '../page.ts';
import type { CandidateName } from '../pages/heat.ts';
import type { Part, Table } from '../part.ts';
import { drag, emptyTimed, isSlow, round } from './heatRuns.ts';
import { actionTable, panelTable, updateTable, verdictsOf, waysTable } from './heatTables.ts';
import type { Panel, Result } from './heatTables.ts';

const SIZES: Screen[] = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];
const HALF: Screen = { width: 1920, height: 1080 };
const NAMES: CandidateName[] = ['ours', 'Leaflet.heat', 'heatmap.js', 'ECharts heatmap'];
const POINTS = (process.env['BENCH_HEAT_POINTS'] ?? '1000,10000,100000,1000000').split(',').map(Number);
const ROUNDS = Number(process.env['BENCH_HEAT_ROUNDS'] ?? 3);
const UPDATES = 3;
const DRAGS = 2;

const method = `Every layer draws the same seeded cells in the extent of Hangzhou (2,000 x 1,250 cells of about 120 m; a number of points is that many different cells with 1 to 5 counts, around forty centres and a seventh of them anywhere): ours as counts on the grid, the others as the centres of the same cells with the counts as weights. Same box, same place, same width on the screen: the stamp of Leaflet.heat's defaults (radius 25, blur 15 pixels) for Leaflet.heat and ECharts, a radius of 40 for heatmap.js, and for ours a kernel with the standard deviation of that stamp. Ours is the product's own map (\`createFrame\`, its stage, its heat layer and worker) in the form that can be dragged: at rest the density is a small picture of its own, which the browser's compositor stretches to the screen; while it moves it is drawn at the pixels of the screen, and what a drag uncovers piece by piece. The others are used as fast as they can be (Leaflet.heat with points it need not convert, heatmap.js in its Leaflet overlay, the ECharts series on a geo component, flushed at once). Leaflet.heat adds up points within half a radius before it stamps.

A time runs from the call until the page has come to rest (no animation frame awaited, no answer of a worker outstanding) and one pixel of every canvas has been read back, which forces what was only noted; the way to our worker and back is in it. What the compositor does afterwards is not, for none of them; for ours, whose picture it stretches, that is more. Frames are granted at once meanwhile, for all alike, so that work is compared and not how a draw meets the clock of the display; the second table tells an update at the pace of the display, until the second frame after, how long the page's own thread was busy, and the processor time of all threads of the renderer and of the process that composites, both processors together (the mean, since it is counted in steps of 10 ms). Input objects are made before a time starts; each of our updates brings a new array of counts. All layers take turns within a round, ${ROUNDS} rounds, ${UPDATES} updates each; medians. A layer whose draw takes more than 2 s is drawn once per action and not dragged. A drag is done by the mouse for 2 s over 36 % of the width, ${DRAGS} times. Before it counts, every layer has drawn a thousand points.`;

async function openBench(browser: Browser, url: string, size: Screen): Promise<Watched> {
  const watched = await openPage(browser, size);
  await watched.page.emulateMedia({ reducedMotion: 'reduce' });
  await watched.page.goto(`${url}/heat.html`);
  await watched.page.waitForFunction(() => 'heatBench' in window);
  return watched;
}

const prepare = ({ page }: Watched, points: number, { width, height }: Screen) =>
  page.evaluate(([n, w, h]) => window.heatBench.prepare(n, w, h), [points, width, height] as const);

async function warm(watched: Watched, size: Screen): Promise<void> {
  await prepare(watched, 1000, size);
  for (const name of NAMES) await round(watched, name, emptyTimed(), 1);
}

async function compare(watched: Watched, size: Screen, points: number): Promise<Result[]> {
  await prepare(watched, points, size);
  const results: Result[] = NAMES.map((name) => ({ size, points, name, timed: emptyTimed(), dragged: null }));
  for (let i = 0; i < ROUNDS; i++) {
    // Nobody always comes first.
    for (const { name, timed } of [...results.slice(i), ...results.slice(0, i)])
      if (i === 0 || !isSlow(timed)) await round(watched, name, timed, UPDATES);
  }
  for (const result of results)
    if (!isSlow(result.timed)) result.dragged = await drag(watched.page, result.name, size, DRAGS);
  return results;
}

async function panels(watched: Watched): Promise<Panel[]> {
  const found: Panel[] = [];
  for (const points of POINTS) {
    await prepare(watched, points, HALF);
    found.push({ size: HALF, points, dragged: await drag(watched.page, 'ours', HALF, DRAGS) });
  }
  return found;
}

async function run(browser: Browser) {
  const { url, stop } = await startPages();
  const results: Result[] = [];
  const ways: Table[] = [];
  let half: Panel[] = [];
  try {
    for (const size of SIZES) {
      const watched = await openBench(browser, url, size);
      await warm(watched, size);
      for (const points of POINTS) results.push(...(await compare(watched, size, points)));
      if (size.width > HALF.width) half = await panels(watched);
      const { width, height } = size;
      const found = await watched.page.evaluate(([w, h]) => window.heatBench.scalingWays(w, h), [
        width,
        height,
      ] as const);
      ways.push(waysTable(size, found));
      if (watched.errors.length > 0) throw new Error(watched.errors.join('\n'));
      await watched.close();
    }
  } finally {
    await stop();
  }
  const of = (size: Screen) => results.filter((result) => result.size === size);
  return {
    method,
    tables: [
      ...SIZES.flatMap((size) => [actionTable(size, of(size)), updateTable(size, of(size))]),
      panelTable(half),
      ...ways,
    ],
    verdicts: verdictsOf(results),
  };
}

/** The density layer against those one would otherwise take. */
export const heatPart: Part = { id: 'heat', title: 'Heat layer', run };
