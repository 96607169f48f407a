import type { Browser, Page } from '@playwright/test';
import { startCity } from '../../../scripts/city.mjs';
import { openPage } from '../page.ts';
import type { Findings, Part, Table, Verdict } from '../part.ts';
import { median, quantile } from '../statistics.ts';
import { openAlerts, selectDistricts, sortQueue, typeFilter } from './deskTouches.ts';
import type { Touches } from './deskTouches.ts';
import { OPEN_ALERTS, serveManyAlerts } from './manyAlerts.ts';
import { exportTable, scrollTable } from './tableWork.ts';
import { switchScenes } from './wallTouches.ts';
import { SHORTEST_MS, watchInput } from './watchInput.ts';
import type { Felt } from './watchInput.ts';

const TIMES = Number(process.env['BENCH_TOUCHES'] ?? 24);
const SLOWDOWNS = (process.env['BENCH_SLOWDOWNS'] ?? '1,4').split(',').map(Number);
const ASKED = process.env['BENCH_TABLES']?.split(',');
const MOST_MS: Record<number, number> = { 1: 50, 4: 150 };
const SCREEN = { width: 1920, height: 1080 };

interface Situation {
  id: string;
  alerts: 'few' | 'many';
  run: (page: Page, url: string, times: number) => Promise<Touches[]>;
}

const situations: Situation[] = [
  { id: 'district', alerts: 'few', run: selectDistricts },
  { id: 'scene', alerts: 'few', run: switchScenes },
  { id: 'alert', alerts: 'many', run: openAlerts },
  { id: 'filter', alerts: 'many', run: typeFilter },
  { id: 'sort', alerts: 'many', run: sortQueue },
].filter(({ id }) => ASKED?.includes(id) ?? true) as Situation[];

interface Measured extends Touches {
  slowdown: number;
}

interface Urls {
  few: string;
  many: string;
}

async function openAt(browser: Browser, slowdown: number) {
  const watched = await openPage(browser, SCREEN, slowdown);
  await watchInput(watched.page);
  return watched;
}

async function situate(browser: Browser, urls: Urls, slowdown: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { alerts, run } of situations) {
    // oxlint-disable no-await-in-loop -- two pages at once would measure each other
    const { page, close } = await openAt(browser, slowdown);
    try {
      const felt = (await run(page, urls[alerts], TIMES)).map((touches) => ({ ...touches, slowdown }));
      // The part takes minutes: it says what it has found so far.
      for (const each of felt) console.log(rowOf(each).join(' | '));
      measured.push(...felt);
    } finally {
      await close();
    }
    // oxlint-enable no-await-in-loop
  }
  return measured;
}

async function tableRow(browser: Browser, url: string, slowdown: number): Promise<(string | number)[]> {
  const { page, close } = await openAt(browser, slowdown);
  try {
    await page.goto(`${url}/desk?page=alerts&district=all`);
    await page.getByRole('row').nth(20).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(2000);
    const { frames, seconds, longest } = await scrollTable(page);
    const { ms, kib } = await exportTable(page);
    return [
      `${slowdown}x`,
      Math.round(frames / seconds),
      Math.round(longest),
      Math.round(ms),
      Math.round(kib),
    ];
  } finally {
    await close();
  }
}

/** What the browser does not report was painted within SHORTEST_MS: it counts as that. */
const paints = (felt: readonly Felt[]) => felt.map(({ paint }) => paint ?? SHORTEST_MS);
const answers = (felt: readonly Felt[]) => felt.flatMap(({ answer }) => answer ?? []);
const atMost = (felt: readonly Felt[], ms: number) =>
  `${ms <= SHORTEST_MS && felt.some(({ paint }) => paint === null) ? '<= ' : ''}${Math.round(ms)}`;

function rowOf({ name, slowdown, felt }: Measured): (string | number)[] {
  const [paint, answer] = [paints(felt), answers(felt)];
  return [
    name,
    `${slowdown}x`,
    felt.length,
    atMost(felt, median(paint)),
    atMost(felt, quantile(paint, 0.95)),
    atMost(felt, Math.max(...paint)),
    answer.length > 0 ? Math.round(median(answer)) : '—',
    answer.length > 0 ? Math.round(quantile(answer, 0.95)) : '—',
  ];
}

function verdictOf({ name, slowdown, felt }: Measured): Verdict {
  const most = MOST_MS[slowdown] ?? Number.NaN;
  const p95 = quantile(paints(felt), 0.95);
  return {
    asked: `${name}: to the next paint within ${most} ms at ${slowdown}x (95th percentile)`,
    measured: `${atMost(felt, p95)} ms`,
    met: p95 <= most,
  };
}

const METHOD = `Real mouse and key input into the built product at 1920x1080, in the default city at its own pace, with the browser's Event Timing: from the input to the next paint after its handlers, rounded to 8 ms by the browser. An input that the browser does not report was painted within ${SHORTEST_MS} ms and counts as ${SHORTEST_MS}. "Answer" is from the input until no panel is loading and what was asked for stands in the document, including the way to the API and back; nothing is asked of it. For alerts the API's answer is replaced by ${OPEN_ALERTS.toLocaleString('en-GB')} open alerts: the city's own over and over, 90 s apart so that they are no flood.`;

async function run(browser: Browser): Promise<Findings> {
  const city = await startCity(process.env['BENCH_DIST'] ? { dist: process.env['BENCH_DIST'] } : {});
  const many = await serveManyAlerts(city.url);
  const urls = { few: city.url, many: many.url };
  const measured: Measured[] = [];
  const work: (string | number)[][] = [];
  try {
    for (const slowdown of SLOWDOWNS) {
      // oxlint-disable no-await-in-loop -- two pages at once would measure each other
      measured.push(...(await situate(browser, urls, slowdown)));
      if (ASKED?.includes('table') ?? true) work.push(await tableRow(browser, urls.many, slowdown));
      // oxlint-enable no-await-in-loop
    }
  } finally {
    many.stop();
    await city.stop();
  }
  const touched: Table = {
    title: 'From input to paint, ms',
    columns: ['interaction', 'CPU slowdown', 'n', 'median', 'p95', 'max', 'answer median', 'answer p95'],
    rows: measured.map(rowOf),
  };
  const table: Table = {
    title: `The table of ${OPEN_ALERTS.toLocaleString('en-GB')} alerts`,
    columns: ['CPU slowdown', 'frames/s while scrolling', 'longest gap, ms', 'CSV export, ms', 'KiB'],
    rows: work,
  };
  return { method: METHOD, tables: [touched, table], verdicts: measured.map(verdictOf) };
}

export const tablesPart: Part = { id: 'tables', title: 'Tables and interaction', run };
