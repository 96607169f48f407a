import type { Browser } from '@playwright/test';
import { startPages } from '../city.ts';
import type { City } from '../city.ts';
import { metric, openPage } from '../page.ts';
import type { Screen, Watched } from '../page.ts';
import type { Findings, Part, Table, Verdict } from '../part.ts';
import { median, quantile } from '../statistics.ts';
import { ways } from './ways.ts';
import type { Way } from './ways.ts';

const POINTS = 100_000;
const SAMPLES = Number(process.env['BENCH_CHART_SAMPLES'] ?? 25);
/** Enough of what takes a hundred times as long. */
const RIVAL_SAMPLES = 6;
/** After so many the engine has compiled what every append calls. */
const WARM = 10;
const FRAMED = 10;
const EVERY_MS = 400;
/** Asked of an update of four lines of 100,000 points. */
const MOST_MS = 20;

const sizes: { name: string; screen: Screen }[] = [
  { name: 'a panel, 960x400', screen: { width: 960, height: 400 } },
  { name: 'the whole of a wall, 1920x1080', screen: { width: 1920, height: 1080 } },
];

type Sized = { size: string; all: Cost[] };
type Cost = { way: Way; paintedMs: number; slowMs: number; mainThreadMs: number };

/** Main thread time of the browser's own count for one update that is painted with its next frame, garbage collection and all. */
async function framedUpdate({ page, client }: Watched): Promise<number> {
  const busy = () => metric(client, 'TaskDuration');
  const append = (times: number) =>
    page.evaluate(([every, count]) => window.chart.appendEvery(every, count), [EVERY_MS, times] as const);
  await append(WARM);
  const first = await busy();
  await page.waitForTimeout(FRAMED * EVERY_MS);
  const second = await busy();
  await append(FRAMED);
  return (1000 * ((await busy()) - second - (second - first))) / FRAMED;
}

async function measure(browser: Browser, city: City, screen: Screen, way: Way): Promise<Cost> {
  const watched = await openPage(browser, screen);
  const { page } = watched;
  await page.goto(`${city.url}/charts.html`);
  await page.waitForFunction(() => typeof window.startChart === 'function');
  await page.evaluate(([how, points, width, height]) => void window.startChart(how, points, width, height), [
    way,
    POINTS,
    screen.width,
    screen.height,
  ] as const);
  await page.waitForTimeout(500);
  const mainThreadMs = await framedUpdate(watched);
  const times: number[] = [];
  const samples = way === 'product' ? SAMPLES : RIVAL_SAMPLES;
  for (let at = 0; at < WARM + samples; at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each update has a task of its own, as in life
    times.push(await page.evaluate(() => window.chart.paintedUpdate()));
  }
  await watched.close();
  const sampled = times.slice(WARM);
  return { way, paintedMs: median(sampled), slowMs: quantile(sampled, 0.95), mainThreadMs };
}

async function run(browser: Browser): Promise<Findings> {
  const city = await startPages({ paused: true });
  const costs: Sized[] = [];
  try {
    for (const { name, screen } of sizes) {
      const all: Cost[] = [];
      // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
      for (const { way } of ways) all.push(await measure(browser, city, screen, way));
      costs.push({ size: name, all });
    }
  } finally {
    await city.stop();
  }
  return findingsOf(costs);
}

const ms = (value: number) => Number(value.toFixed(1));
const nameOf = (way: Way) => ways.find((each) => each.way === way)?.name ?? way;

function tableOf({ size, all }: Sized): Table {
  const own = all.find(({ way }) => way === 'product')?.paintedMs ?? Number.NaN;
  return {
    title: `An append to four lines of ${POINTS.toLocaleString('en-GB')} points, ${size}`,
    columns: ['drawn by', 'update, ms', '95th percentile, ms', 'main thread, ms', 'times the product'],
    rows: all.map(({ way, paintedMs, slowMs, mainThreadMs }) => [
      nameOf(way),
      ms(paintedMs),
      ms(slowMs),
      ms(mainThreadMs),
      ms(paintedMs / own),
    ]),
  };
}

function verdictOf({ size, all }: Sized): Verdict {
  const own = all.find(({ way }) => way === 'product');
  const [painted, counted] = [own?.paintedMs ?? Number.NaN, own?.mainThreadMs ?? Number.NaN];
  return {
    asked: `four lines of ${POINTS.toLocaleString('en-GB')} points, an append to each: at most ${MOST_MS} ms an update (${size})`,
    measured: `${ms(painted)} ms until painted, ${ms(counted)} ms by the browser's own count`,
    met: Math.max(painted, counted) <= MOST_MS,
  };
}

const method = `Four seeded lines of ${POINTS.toLocaleString('en-GB')} readings (a wave with noise, peaks and gaps), the oldest forgotten as a new one is appended to each. The product's line is its \`Chart\` component, rendered anew by React for each append; the others call the same chart library with every point and the same axes. \`update\`: main thread from the append to the last pixel, the drawing and the canvas forced at once (\`getImageData\` of one pixel), median of ${SAMPLES} (of the others ${RIVAL_SAMPLES}) after ${WARM} to warm up. \`main thread\`: the browser's own count (\`TaskDuration\`) for updates ${EVERY_MS} ms apart, each painted with its next frame, less what the idle page costs in the same time, mean of ${FRAMED} after ${WARM}; the demand is held against the larger of the two. The dots are another picture, for scale: lines have no \`large\` in this library. That nothing moves on an update is a test (\`src/ui/chart/draw.test.ts\`).`;

const findingsOf = (costs: Sized[]): Findings => ({
  method,
  tables: costs.map(tableOf),
  verdicts: costs.map(verdictOf),
});

export const chartsPart: Part = { id: 'charts', title: 'Charts of long series', run };
