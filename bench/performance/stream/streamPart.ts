import type { Browser } from '@playwright/test';
import { metric, openPage } from '../page.ts';
import type { Screen, Watched } from '../page.ts';
import type { Findings, Part, Verdict } from '../part.ts';
import { startStream } from './startStream.ts';
import type { StreamCity } from './startStream.ts';
import { arrived, seen, untilRight, watch } from './watchPage.ts';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 60);
const HIDDEN_SECONDS = Math.min(10, SECONDS);
const APP = process.env['BENCH_APP'] ?? 'dist/app';
/** Given up on after this time. */
const RIGHT_WITHIN_MS = 10_000;
const SETTLE_MS = 8_000;

const places: { name: string; path: string; screen: Screen }[] = [
  { name: 'wall', path: '/wall?rotate=0', screen: { width: 1920, height: 1080 } },
  { name: 'desk, alerts', path: '/desk?page=alerts', screen: { width: 1366, height: 768 } },
];
type Place = (typeof places)[number];

/** One page under one rate. */
type Run = {
  place: string;
  rate: number;
  published: number;
  lost: number;
  doubled: number;
  otherwise: number;
  /** Most commits of React in one frame, and how many frames had more than one. */
  mostCommits: number;
  crowdedFrames: number;
  frames: number;
  busy: number;
  /** Of it, what the main thread really had of a processor: less where others want one too. */
  cpu: number;
  /** From the last event until the screen said what the API says, ms. */
  rightAfter: number;
  errors: number;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function open(browser: Browser, city: StreamCity, { path, screen }: Place): Promise<Watched> {
  const watched = await openPage(browser, screen);
  await watch(watched.page);
  await watched.page.goto(city.url + path);
  await watched.page.waitForFunction(
    () => document.querySelector('[data-state]') && !document.querySelector('[aria-busy="true"]'),
  );
  // Past what a page does of itself after it has opened.
  await pause(SETTLE_MS);
  return watched;
}

/** How long after the last event the screen says what the API says; infinite where it does not. */
async function rightAfter(city: StreamCity, { page }: Watched): Promise<number> {
  const [{ at }, truth] = await Promise.all([city.published(), city.truth()]);
  return (await untilRight(page, truth, RIGHT_WITHIN_MS)) ? Math.max(0, Date.now() - at) : Infinity;
}

/** Compares what reached the page, and what it applied, with the server's log. */
async function compare(city: StreamCity, { page }: Watched) {
  const { types } = await city.published();
  // What was published up to now has come by then, and has been applied.
  await pause(1_000);
  const [{ first, events }, { counts }] = await Promise.all([arrived(page), seen(page)]);
  const times = new Map<number, number>();
  for (const [n] of events) times.set(n, (times.get(n) ?? 0) + 1);
  const asked = types.flatMap((type, index) => (index + 1 > first ? [{ n: index + 1, type }] : []));
  const typeOf = new Map(events);
  return {
    lost: asked.filter(({ n }) => !times.has(n)).length,
    doubled: [...times.values()].filter((count) => count > 1).length + counts.doubled,
    // Of another type than the log says, a gap seen by the page, or come but not applied.
    otherwise:
      asked.filter(({ n, type }) => times.has(n) && typeOf.get(n) !== type).length +
      counts.gaps +
      Math.abs(events.length - counts.applied),
  };
}

function commitsOf(before: Record<number, number>, after: Record<number, number>) {
  const frames = Object.entries(after)
    .map(([commits, count]): [number, number] => [Number(commits), count - (before[Number(commits)] ?? 0)])
    .filter(([, count]) => count > 0);
  return {
    mostCommits: Math.max(0, ...frames.map(([commits]) => commits)),
    crowdedFrames: frames.reduce((sum, [commits, count]) => sum + (commits > 1 ? count : 0), 0),
    frames: frames.reduce((sum, [, count]) => sum + count, 0),
  };
}

async function runRate(browser: Browser, city: StreamCity, place: Place, rate: number): Promise<Run> {
  const watched = await open(browser, city, place);
  try {
    const { page, client, errors } = watched;
    const from = (await city.published()).types.length;
    const before = await seen(page);
    const [task, thread] = [await metric(client, 'TaskDuration'), await metric(client, 'ThreadTime')];
    const began = performance.now();
    await city.publish(rate, SECONDS);
    const seconds = (performance.now() - began) / 1000;
    const busy = ((await metric(client, 'TaskDuration')) - task) / seconds;
    const cpu = ((await metric(client, 'ThreadTime')) - thread) / seconds;
    const after = await rightAfter(city, watched);
    const { commits } = await seen(page);
    const published = (await city.published()).types.length - from;
    return {
      place: place.name,
      rate,
      published,
      ...(await compare(city, watched)),
      ...commitsOf(before.commits, commits),
      busy,
      cpu,
      rightAfter: after,
      errors: errors.length,
    };
  } finally {
    await watched.close();
  }
}

type Hidden = { place: string; whileHidden: number; rightAfter: number; lost: number };

/** Events at 100 a second while nobody looks; then the page is shown. */
async function runHidden(browser: Browser, city: StreamCity, place: Place): Promise<Hidden> {
  const watched = await open(browser, city, place);
  try {
    const { page } = watched;
    await page.evaluate(() => streamWatch.hide(true));
    const from = (await city.published()).types.length;
    await city.publish(100, HIDDEN_SECONDS);
    const whileHidden = (await city.published()).types.length - from;
    const truth = await city.truth();
    const shown = performance.now();
    await page.evaluate(() => streamWatch.hide(false));
    const right = await untilRight(page, truth, RIGHT_WITHIN_MS);
    const after = right ? performance.now() - shown : Infinity;
    const { lost } = await compare(city, watched);
    return { place: place.name, whileHidden, rightAfter: after, lost };
  } finally {
    await watched.close();
  }
}

const ms = (value: number) => (Number.isFinite(value) ? `${Math.round(value)} ms` : 'never');
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function verdictsOf(runs: readonly Run[], hidden: readonly Hidden[]): Verdict[] {
  const most = (of: (run: Run) => number, some = runs) => Math.max(...some.map(of));
  const wrong = runs.reduce((sum, run) => sum + run.lost + run.doubled + run.otherwise, 0);
  const atHundred = runs.filter(({ rate }) => rate === 100);
  const busy = most((run) => run.busy, atHundred);
  const late = most((run) => run.rightAfter);
  const shown = Math.max(...hidden.map((run) => run.rightAfter));
  return [
    {
      asked: 'no event lost or doubled at 100 and 1,000 a second',
      measured: `${wrong} of ${runs.reduce((sum, run) => sum + run.published, 0)} events`,
      met: wrong === 0,
    },
    {
      asked: 'one commit of React a frame at most',
      measured: `at most ${most((run) => run.mostCommits)}`,
      met: most((run) => run.mostCommits) <= 1,
    },
    { asked: 'main thread below 25 % at 100 a second', measured: percent(busy), met: busy < 0.25 },
    { asked: 'the screen right within 1 s after a burst', measured: ms(late), met: late <= 1_000 },
    { asked: 'a hidden tab is right within 1 s after it is shown', measured: ms(shown), met: shown <= 1_000 },
  ];
}

const method = `A city is served by the product's own server in a process of its own (\`bench/performance/stream/streamServer.ts\`), which changes real records, alerts in its store and deliveries of clinics, fever visits and case counts, so that the API's answers and the events agree. Each page is alone; events come for ${SECONDS} s. The bytes that reach the page are compared with the server's log number by number, and the page's own count of applied events (\`cityStream()\`) with both. Commits are those that React tells to its developer tools, by the frame of the document's timeline. "Right" means: every numbered alert title on the screen is the one that the API answers, and on the wall the case count too; looked at every 50 ms. A tab is hidden by telling the page so and withholding its frames, since a headless browser hides nothing; timers keep running, other than in a tab that is hidden for minutes.`;

async function run(browser: Browser): Promise<Findings> {
  const city = await startStream(APP);
  const runs: Run[] = [];
  const hidden: Hidden[] = [];
  try {
    for (const place of places) {
      // oxlint-disable no-await-in-loop -- two pages at once would measure each other
      for (const rate of [100, 1_000]) runs.push(await runRate(browser, city, place, rate));
      hidden.push(await runHidden(browser, city, place));
      // oxlint-enable no-await-in-loop
    }
  } finally {
    await city.stop();
  }
  return {
    method,
    tables: [
      {
        title: 'Events at a steady rate',
        columns: [
          'page',
          'events a second',
          'published',
          'lost',
          'doubled',
          'otherwise wrong',
          'frames with commits',
          'most commits in one',
          'frames with more than one',
          'main thread',
          'its CPU time',
          'right after',
          'page errors',
        ],
        rows: runs.map((each) => [
          each.place,
          each.rate,
          each.published,
          each.lost,
          each.doubled,
          each.otherwise,
          each.frames,
          each.mostCommits,
          each.crowdedFrames,
          percent(each.busy),
          percent(each.cpu),
          ms(each.rightAfter),
          each.errors,
        ]),
      },
      {
        title: `A hidden tab, ${HIDDEN_SECONDS} s at 100 events a second`,
        columns: ['page', 'published meanwhile', 'lost', 'right after'],
        rows: hidden.map((each) => [each.place, each.whileHidden, each.lost, ms(each.rightAfter)]),
      },
    ],
    verdicts: verdictsOf(runs, hidden),
  };
}

/** Whether events come through whole, cheaply and soon. */
export const streamPart: Part = { id: 'stream', title: 'Event stream', run };
