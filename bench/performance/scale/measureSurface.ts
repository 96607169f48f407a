import type { Browser } from '@playwright/test';
import { collectedHeap, metric, openPage } from '../page.ts';
import type { Watched } from '../page.ts';
import { median } from '../statistics.ts';
import { largestRenderer } from './pageMemory.ts';
import type { ScaleCity } from './startScale.ts';
import type { Surface } from './surfaces.ts';
import type { TurnName } from './turns.ts';
import { watchPicture } from './watchPicture.ts';

export type UpdateCost = { turn: TurnName; paintedMs: number; mainThreadMs: number };
export type SurfaceCost = {
  surface: string;
  loadMs: number;
  updates: UpdateCost[];
  heapMiB: number;
  /** After everything else was shown as well; null where nothing else is. */
  memory: { heapMiB: number; pageMiB: number } | null;
};

const REPEATS = Number(process.env['BENCH_SCALE_REPEATS'] ?? 4);
/** A wall fetches its other scenes and the rest of its font in the first seconds. */
const SETTLE_MS = 6000;
/** Looked at before each update: what a page costs while nothing happens, its clock and bar moving. */
const IDLE_MS = 700;
/** A picture that stood still for so long has taken in what happened. */
const STILL_MS = 600;
const LONGEST_UPDATE_MS = 10_000;
const LONGEST_LOAD_MS = 60_000;
const MIB = 1024 ** 2;

/** Runs in the page: whether this many panels hold their data and none is waiting for its own. */
const isLoaded = (panels: number) =>
  document.querySelectorAll('[data-state]').length >= panels &&
  document.querySelector('.leaflet-pane canvas, [role=table], table') !== null &&
  !document.querySelector('[aria-busy="true"], [data-state="failed"], [data-state="loading"]');

async function loadOf({ page }: Watched, url: string, panels: number): Promise<number> {
  const began = performance.now();
  await page.goto(url);
  await page.waitForFunction(isLoaded, panels, { polling: 'raf', timeout: LONGEST_LOAD_MS });
  const ms = performance.now() - began;
  await page.waitForTimeout(SETTLE_MS);
  return ms;
}

const busySeconds = ({ client }: Watched) => metric(client, 'TaskDuration');

/** Share of the main thread while nothing happens. */
async function idleOf(watched: Watched): Promise<number> {
  const [before, began] = [await busySeconds(watched), performance.now()];
  await watched.page.waitForTimeout(IDLE_MS);
  return ((await busySeconds(watched)) - before) / ((performance.now() - began) / 1000);
}

type Waiting = { began: number; still: number; longest: number };

/** Runs in the page: when the picture changed last, once it stands still again; 0 where it never changed. */
const lastChange = ({ began, still, longest }: Waiting) =>
  new Promise<number>((resolve) => {
    const look = () => {
      const { changedAt } = globalThis.picture;
      const now = Date.now();
      if (changedAt > began && now - changedAt > still) resolve(changedAt);
      else if (now - began > longest) resolve(0);
      else setTimeout(look, 50);
    };
    look();
  });

/** Once to warm up, then the median of some: until the last change of the picture, and main thread time beyond the idle page's. */
async function updateOf(watched: Watched, city: ScaleCity, turn: TurnName): Promise<UpdateCost> {
  const painted: number[] = [];
  const work: number[] = [];
  for (let at = 0; at <= REPEATS; at += 1) {
    // oxlint-disable no-await-in-loop -- one thing happens after the other
    const idle = await idleOf(watched);
    const [before, watchedFrom] = [await busySeconds(watched), performance.now()];
    const began = await city.turn(turn);
    const waiting = { began, still: STILL_MS, longest: LONGEST_UPDATE_MS };
    const changed = await watched.page.evaluate(lastChange, waiting);
    const used = 1000 * ((await busySeconds(watched)) - before);
    // oxlint-enable no-await-in-loop
    if (at === 0) continue;
    painted.push(changed > 0 ? changed - began : Number.NaN);
    work.push(used - idle * (performance.now() - watchedFrom));
  }
  return { turn, paintedMs: median(painted), mainThreadMs: median(work) };
}

/** One screen in a browser of its own context, from its first byte to everything that it can show. */
export async function measureSurface(
  browser: Browser,
  city: ScaleCity,
  surface: Surface,
): Promise<SurfaceCost> {
  const watched = await openPage(browser, surface.screen);
  const { page, client, errors, close } = watched;
  try {
    await page.addInitScript(watchPicture);
    const loadMs = await loadOf(watched, city.url + surface.path, surface.panels);
    const updates: UpdateCost[] = [];
    // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
    for (const turn of surface.turns) updates.push(await updateOf(watched, city, turn));
    const heapMiB = (await collectedHeap(client)) / MIB;
    let memory: SurfaceCost['memory'] = null;
    if (surface.showAll) {
      await surface.showAll(page);
      memory = {
        heapMiB: (await collectedHeap(client)) / MIB,
        pageMiB: await largestRenderer(browser),
      };
    }
    if (errors.length > 0) throw new Error(`${surface.path}: ${errors[0]}`);
    return { surface: surface.name, loadMs, updates, heapMiB, memory };
  } finally {
    await close();
  }
}
