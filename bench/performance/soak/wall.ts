import type { Browser, Page } from '@playwright/test';
import { collectedHeap, metric, openPage } from '../page.ts';
import type { Watched } from '../page.ts';
import { compiledCode } from './compiledCode.ts';

/** How long the wall's cache keeps what no scene asks for any more, ms; a real wall turns ten times meanwhile. */
const KEPT_MS = 10 * 60_000;

export type Shown = {
  scene: string;
  day: string;
  link: string;
  build: string;
  regions: number;
  /** Whether the last of the page's code has come. */
  whole: boolean;
  turns: number;
  loads: number;
};
export type Sample = { heapMiB: number; codeMiB: number; nodes: number; attached: number; listeners: number };

/** Runs in the page before its own scripts: hurries the cache's own timers, counts turns and loads. */
function prepare({ usual, keptMs }: { usual: number; keptMs: number }): void {
  const setTimer = window.setTimeout.bind(window);
  const hurried = (call: TimerHandler, ms?: number, ...rest: unknown[]) =>
    setTimer(call, ms === usual ? keptMs : ms, ...rest);
  Object.assign(window, { setTimeout: hurried });
  const count = (name: string) =>
    sessionStorage.setItem(name, String(Number(sessionStorage.getItem(name) ?? 0) + 1));
  count('loads');
  const watch = { subtree: true, attributes: true, attributeFilter: ['data-scene'] };
  new MutationObserver(() => count('turns')).observe(document, watch);
}

/** For a proof that a leak is found: each turn keeps what a careless component would, beside the product. */
function leak(): void {
  const kept: unknown[] = [];
  const watch = { subtree: true, attributes: true, attributeFilter: ['data-scene'] };
  new MutationObserver(() => {
    const node = document.createElement('div');
    node.addEventListener('click', () => kept.length);
    kept.push(
      node,
      Array.from({ length: 5_000 }, () => Math.random()),
    );
  }).observe(document, watch);
}

/**
 * A wall at 1920 x 1080 with its errors kept; what the browser itself says about a line that is cut is not one. Its cache
 * forgets after `keptMs`.
 */
export async function openWall(browser: Browser, url: string, keptMs: number): Promise<Watched> {
  const wall = await openPage(browser, { width: 1920, height: 1080 });
  wall.page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) wall.errors.push(text);
  });
  await wall.page.addInitScript(prepare, { usual: KEPT_MS, keptMs });
  if (process.env['SOAK_LEAK']) await wall.page.addInitScript(leak);
  await wall.page.goto(url);
  return wall;
}

/**
 * What the wall says of itself; null while it is being loaded. Asked in this way alone: a locator would put a script of
 * 330 KB with its listeners into the page whose memory is measured.
 */
export async function shownBy(page: Page): Promise<Shown | null> {
  try {
    return await page.evaluate(() => {
      const script = document.querySelector<HTMLScriptElement>('script[type=module]');
      const count = (name: string) => Number(sessionStorage.getItem(name) ?? 0);
      return {
        scene: document.querySelector('nav [aria-current=page]')?.textContent ?? '',
        day: /\d{4}-\d\d-\d\d/.exec(document.querySelector('header')?.textContent ?? '')?.[0] ?? '',
        link: document.querySelector('[data-link]')?.getAttribute('data-link') ?? '',
        build: script?.src ?? '',
        regions: document.querySelectorAll('section[aria-labelledby]').length,
        whole: performance
          .getEntriesByType('resource')
          .some(({ name }) => name.includes('/assets/Watchdog-')),
        turns: count('turns'),
        loads: count('loads'),
      };
    });
  } catch {
    return null;
  }
}

/** What the page holds after everything that can be collected has been. */
export async function sampleOf({ page, client }: Watched): Promise<Sample> {
  const heapMiB = (await collectedHeap(client)) / 2 ** 20;
  return {
    heapMiB,
    codeMiB: (await compiledCode(client)) / 2 ** 20,
    nodes: await metric(client, 'Nodes'),
    listeners: await metric(client, 'JSEventListeners'),
    attached: await page.evaluate(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      let nodes = 1;
      while (walker.nextNode()) nodes += 1;
      return nodes;
    }),
  };
}

/** Waits until the page has fetched the last of its code: a deployment before that takes away what it still needs. */
export async function untilWhole(page: Page): Promise<void> {
  const until = performance.now() + 60_000;
  // oxlint-disable no-await-in-loop -- one look after the other
  while (!(await shownBy(page))?.whole) {
    if (performance.now() > until) throw new Error('the wall has not fetched all of its code');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  // oxlint-enable no-await-in-loop
}

/** Changes the address without loading anything and without a key, which the wall would take for somebody at it. */
export async function setAddress(page: Page, search: string): Promise<void> {
  await page.evaluate((next) => history.replaceState(null, '', next), `/wall?${search}`);
}

/** Has the page store its last picture now, as it does each minute: the first time opens the database, which stays open. */
export async function keepPicture(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
}

/** Turns the scenes as fast as they can be painted, so that the engine has compiled what a first day makes it compile. */
export async function turnFast(page: Page, scenes: readonly string[], ms: number): Promise<void> {
  await page.evaluate(
    async ({ ids, forMs }) => {
      const until = performance.now() + forMs;
      for (let turn = 0; performance.now() < until; turn += 1) {
        history.replaceState(null, '', `/wall?rotate=0&scene=${ids[turn % ids.length]}`);
        // oxlint-disable-next-line no-await-in-loop -- one scene after the other
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
    },
    { ids: scenes, forMs: ms },
  );
}
