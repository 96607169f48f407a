// First load of the wall and the desk over the built app, in a real browser, at 1x and 4x CPU slowdown.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../scripts/chromium.mjs';
import { startCity } from '../scripts/city.mjs';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs in the page before anything else: notes long tasks, the first painted map and when no panel is loading. */
function watch() {
  const seen = { longTaskMs: 0, mapAt: null, allAt: null };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTaskMs += duration;
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const panels = [...document.querySelectorAll('[data-state]')];
    if (seen.mapAt === null && document.querySelector('.leaflet-container canvas'))
      seen.mapAt = performance.now();
    const busy = document.querySelector('[aria-busy="true"]');
    if (seen.allAt === null && panels.length >= 4 && !busy) seen.allAt = performance.now();
    if (seen.allAt === null || seen.mapAt === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function loadOnce(browser, url, viewport, slowdown) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const scripts = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') scripts.push(answer);
  });
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.seen.allAt !== null && globalThis.seen.mapAt !== null, null, {
    timeout: 60_000,
  });
  await page.waitForTimeout(1500);
  const result = await page.evaluate(() => ({
    ...globalThis.seen,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    scripts: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, startTime }) => ({ name, startTime })),
  }));
  const sizes = new Map();
  for (const answer of scripts)
    sizes.set(answer.url(), gzipSync(await answer.body(), { level: 9 }).length / 1024);
  await context.close();
  const sum = (list) => list.reduce((total, { name }) => total + (sizes.get(name) ?? 0), 0);
  return {
    ...result,
    untilMapKiB: sum(result.scripts.filter(({ startTime }) => startTime <= result.mapAt)),
    inAllKiB: sum(result.scripts),
  };
}

const places = [
  { name: 'wall 1920x1080', path: '/wall?rotate=0', viewport: { width: 1920, height: 1080 } },
  { name: 'wall 3840x2160', path: '/wall?rotate=0', viewport: { width: 3840, height: 2160 } },
  { name: 'desk 1366x768', path: '/desk', viewport: { width: 1366, height: 768 } },
];

/** Medians over BENCH_RUNS loads (5 where unset) for each place and slowdown. */
export async function benchLoad() {
  const city = await startCity({ start: '2020-02-03T08:00:00+08:00', paused: true });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  const rows = [];
  try {
    for (const { name, path, viewport } of places) {
      for (const slowdown of [1, 4]) {
        const runs = [];
        for (let run = 0; run < RUNS; run++)
          runs.push(await loadOnce(browser, city.url + path, viewport, slowdown));
        const of = (key) => median(runs.map((run) => run[key]));
        rows.push({
          place: name,
          slowdown,
          firstContentfulPaintMs: Math.round(of('firstPaint')),
          firstMapMs: Math.round(of('mapAt')),
          allPanelsMs: Math.round(of('allAt')),
          longTaskMs: Math.round(of('longTaskMs')),
          untilMapKiB: Number(of('untilMapKiB').toFixed(1)),
          inAllKiB: Number(of('inAllKiB').toFixed(1)),
        });
      }
    }
    return { browser: browser.version(), runs: RUNS, rows };
  } finally {
    await browser.close();
    await city.stop();
  }
}
