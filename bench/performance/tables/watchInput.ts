import type { Page } from '@playwright/test';

/** The browser reports no event that was painted sooner, and rounds the others to 8 ms. */
export const SHORTEST_MS = 16;
const SETTLE_MS = 250;
const LONGEST_ANSWER_MS = 3000;

/** What one touch of mouse or keyboard cost, in ms. */
export interface Felt {
  /** From the input to the next paint, null where the browser reports none: SHORTEST_MS or less. */
  paint: number | null;
  /** From the input to the frame in which its answer stands; null where nothing changed. */
  answer: number | null;
}

interface Seen {
  events: { id: number; start: number; ms: number }[];
  input: number;
  before: string;
  answeredAt: number | null;
}

declare global {
  var bench: {
    seen: Seen;
    textOf: (selector: string) => string;
    expectChange: (selector: string) => void;
  };
}

/** Runs in the page before anything else. */
function watch(): void {
  const seen: Seen = { events: [], input: 0, before: '', answeredAt: null };
  let asked = 0;
  const textOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map((found) => found.textContent).join('\n');
  const expectChange = (selector: string) => {
    Object.assign(seen, { events: [], input: 0, before: textOf(selector), answeredAt: null });
    const mine = ++asked;
    const look = () => {
      if (mine !== asked) return;
      const busy = document.querySelector('[aria-busy="true"]');
      if (seen.input > 0 && !busy && textOf(selector) !== seen.before) seen.answeredAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  for (const kind of ['keydown', 'click'])
    addEventListener(kind, (event) => (seen.input ||= event.timeStamp), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId)
        seen.events.push({ id: entry.interactionId, start: entry.startTime, ms: entry.duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  globalThis.bench = { seen, textOf, expectChange };
}

export const watchInput = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** One touch: waits until what `selector` says has changed (or can no longer be expected to) and the page has come to rest. */
export async function touch(page: Page, selector: string, act: () => Promise<void>): Promise<Felt> {
  await page.evaluate((what) => globalThis.bench.expectChange(what), selector);
  await act();
  await page
    .waitForFunction(() => globalThis.bench.seen.answeredAt !== null, null, { timeout: LONGEST_ANSWER_MS })
    .catch(() => undefined);
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(() => {
    const { events, input, answeredAt } = globalThis.bench.seen;
    return {
      paint: events.length > 0 ? Math.max(...events.map(({ ms }) => ms)) : null,
      answer: answeredAt === null ? null : answeredAt - input,
    };
  });
}
