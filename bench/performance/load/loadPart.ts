import type { Browser } from '@playwright/test';
import { startCity } from '../../../scripts/city.mjs';
import { startPages } from '../city.ts';
import type { Findings, Part, Table, Verdict } from '../part.ts';
import { median } from '../statistics.ts';
import { idleWall } from './idle.ts';
import type { Idle } from './idle.ts';
import { loadOnce } from './loadOnce.ts';
import type { Load } from './loadOnce.ts';
import { floor, places } from './places.ts';
import type { Place } from './places.ts';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 7);
const IDLE_MS = Number(process.env['BENCH_IDLE_MS'] ?? 20_000);
/** The other scenes' code and all slices of the font are fetched by then. */
const SETTLE_MS = 15_000;
/** Seconds of the city in one second: so fast its feeds tell of something about once a second. */
const IDLE_RATE = 30;
const MOST_TIMES_THE_FLOOR = 1.3;
const MOST_BUSY = { 'wall 1920x1080': 0.15, 'wall 3840x2160': 0.2 } as const;
const LEAST_FRAMES = 59;
const MORNING = { start: '2020-02-03T08:00:00+08:00' };

interface Pair {
  place: Place;
  slowdown: number;
  product: Load[];
  floor: Load[];
}

const of = (loads: readonly Load[], key: keyof Load) => median(loads.map((load) => load[key]));
const ms = (loads: readonly Load[], key: keyof Load) => Math.round(of(loads, key));
const kib = (loads: readonly Load[], key: keyof Load) => Number(of(loads, key).toFixed(1));
const ratioOf = (pair: Pair) => of(pair.product, 'all') / of(pair.floor, 'all');

/** Floor and product by turns, so that a machine that slows down slows both. */
async function loadPair(browser: Browser, urls: Urls, place: Place, slowdown: number): Promise<Pair> {
  const pair: Pair = { place, slowdown, product: [], floor: [] };
  const shared = { screen: place.screen, slowdown };
  for (let run = 0; run < RUNS; run += 1) {
    // oxlint-disable no-await-in-loop -- two loads at once would measure each other
    pair.floor.push(await loadOnce(browser, { ...shared, url: urls.floor + floor.path, needs: floor.needs }));
    pair.product.push(
      await loadOnce(browser, { ...shared, url: urls.product + place.path, needs: place.needs }),
    );
    // oxlint-enable no-await-in-loop
  }
  return pair;
}

type Urls = { product: string; floor: string };

async function loadAll(browser: Browser): Promise<Pair[]> {
  const product = await startCity({ ...MORNING, paused: true });
  const bare = await startPages({ ...MORNING, paused: true });
  const urls = { product: product.url, floor: bare.url };
  const pairs: Pair[] = [];
  try {
    for (const place of places) {
      // The server compresses a file when it is first asked for it; nobody's first load is to be measured with that.
      // oxlint-disable no-await-in-loop -- two loads at once would measure each other
      await loadOnce(browser, { ...place, url: urls.floor + floor.path, needs: floor.needs, slowdown: 1 });
      await loadOnce(browser, { ...place, url: urls.product + place.path, slowdown: 1 });
      for (const slowdown of [1, 4]) pairs.push(await loadPair(browser, urls, place, slowdown));
      // oxlint-enable no-await-in-loop
    }
    return pairs;
  } finally {
    await product.stop();
    await bare.stop();
  }
}

async function idleAll(browser: Browser): Promise<Map<Place, Idle>> {
  const found = new Map<Place, Idle>();
  for (const place of places) {
    if (!(place.name in MOST_BUSY)) continue;
    // oxlint-disable no-await-in-loop -- two walls at once would measure each other
    const city = await startCity({ ...MORNING, rate: IDLE_RATE });
    try {
      const wall = { url: city.url, path: place.path, screen: place.screen };
      found.set(place, await idleWall(browser, { ...wall, settleMs: SETTLE_MS, ms: IDLE_MS }));
    } finally {
      await city.stop();
    }
    // oxlint-enable no-await-in-loop
  }
  return found;
}

function timesTable(pairs: readonly Pair[]): Table {
  const cells = (loads: readonly Load[]) => [
    ms(loads, 'firstPaint'),
    ms(loads, 'map'),
    ms(loads, 'all'),
    ms(loads, 'blocked'),
  ];
  return {
    title: 'First load, ms since the navigation',
    columns: [
      'screen',
      'CPU slowdown',
      'page',
      'first contentful paint',
      'map painted',
      'all painted with data',
      'blocking time',
      'times the floor',
    ],
    rows: pairs.flatMap((pair) => [
      [pair.place.name, pair.slowdown, 'floor', ...cells(pair.floor), 1],
      [pair.place.name, pair.slowdown, 'product', ...cells(pair.product), Number(ratioOf(pair).toFixed(2))],
    ]),
  };
}

function spentTable(pairs: readonly Pair[]): Table {
  const cells = (loads: readonly Load[]) => [
    ms(loads, 'busy'),
    ms(loads, 'script'),
    ms(loads, 'layout'),
    ms(loads, 'style'),
    Math.round(median(loads.map(({ all, busy }) => all - busy))),
  ];
  return {
    title: 'What the main thread does until all is painted, ms',
    columns: [
      'screen',
      'CPU slowdown',
      'page',
      'busy',
      'of it running script',
      'of it layout',
      'of it style',
      'waiting',
    ],
    rows: pairs.flatMap((pair) => [
      [pair.place.name, pair.slowdown, 'floor', ...cells(pair.floor)],
      [pair.place.name, pair.slowdown, 'product', ...cells(pair.product)],
    ]),
  };
}

function sizesTable(pairs: readonly Pair[]): Table {
  const once = pairs.filter(({ slowdown }) => slowdown === 1);
  const row = (name: string, loads: readonly Load[]) => [
    name,
    kib(loads, 'scriptKiB'),
    kib(loads, 'scriptInAllKiB'),
    ms(loads, 'fonts'),
    ms(loads, 'fontKiB'),
  ];
  const [first] = once;
  return {
    title: 'What is fetched, KiB',
    columns: [
      'page',
      'JavaScript until all is painted, gzip',
      'a second and a half later',
      'slices of the font until all is painted',
      'KiB of them',
    ],
    rows: [
      ...(first ? [row('floor', first.floor)] : []),
      ...once.map(({ place, product }) => row(place.name, product)),
    ],
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function idleTable(idle: ReadonlyMap<Place, Idle>): Table {
  return {
    title: 'A wall that nobody touches',
    columns: ['screen', 'main thread busy, %', 'frames a second', 'events a second'],
    rows: [...idle].map(([{ name }, { busy, framesPerSecond, eventsPerSecond }]) => [
      name,
      Number((100 * busy).toFixed(1)),
      Number(framesPerSecond.toFixed(1)),
      Number(eventsPerSecond.toFixed(2)),
    ]),
  };
}

function verdictsOf(pairs: readonly Pair[], idle: ReadonlyMap<Place, Idle>): Verdict[] {
  const loads = pairs.map((pair) => ({
    asked: `${pair.place.name}, ${pair.slowdown}x: at most ${MOST_TIMES_THE_FLOOR} times the floor until all panels hold data`,
    measured: `${ratioOf(pair).toFixed(2)} times`,
    met: ratioOf(pair) <= MOST_TIMES_THE_FLOOR,
  }));
  const still = [...idle].flatMap(([{ name }, { busy, framesPerSecond, eventsPerSecond }]) => {
    const most = name === 'wall 1920x1080' || name === 'wall 3840x2160' ? MOST_BUSY[name] : 0;
    return [
      {
        asked: `${name}, untouched, about one event a second: main thread busy at most ${percent(most)}`,
        measured: `${percent(busy)} at ${eventsPerSecond.toFixed(2)} events a second`,
        met: busy <= most,
      },
      {
        asked: `${name}, untouched: 60 frames a second`,
        measured: framesPerSecond.toFixed(1),
        met: framesPerSecond >= LEAST_FRAMES,
      },
    ];
  });
  return [...loads, ...still];
}

async function run(browser: Browser): Promise<Findings> {
  const pairs = await loadAll(browser);
  const idle = await idleAll(browser);
  return {
    method: `The floor is \`bench/performance/pages/floor.tsx\`: React, Leaflet with the districts coloured by risk and one ECharts line, built, served and given its data, and the font's faces, as the product is. Floor and product are loaded by turns, ${RUNS} times each, by a browser that has never been there, over loopback, from a city that stands still; medians. A picture counts as painted two frames after its canvas has been sized. "All" is the map, every panel with its data and every chart of the screen's first page. Blocking time is the part of each task beyond 50 ms until a second after that. What the main thread does is the browser's own count; busy beyond script, layout and style is compiling, decoding and painting.\n\nThe untouched wall runs beside a city at ${IDLE_RATE} times its speed, ${IDLE_MS / 1000} s after ${SETTLE_MS / 1000} s of settling; events are counted outside of the page, frames in it and apart from the busy share.`,
    tables: [timesTable(pairs), spentTable(pairs), sizesTable(pairs), idleTable(idle)],
    verdicts: verdictsOf(pairs, idle),
  };
}

export const loadPart: Part = { id: 'load', title: 'First load and the untouched wall', run };
