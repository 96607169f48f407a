import type { Browser } from '@playwright/test';
import { busyShare, openPage } from '../page.ts';
import type { Screen } from '../page.ts';

export interface Idle {
  /** Share of the time in which the main thread was busy, 0..1. */
  busy: number;
  framesPerSecond: number;
  eventsPerSecond: number;
}

/** Counts the events of a city's stream from outside of the page, so that counting costs the page nothing. */
async function countEvents(url: string, stop: AbortSignal): Promise<number> {
  let events = 0;
  try {
    const answer = await fetch(`${url}/api/v1/events`, { signal: stop });
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? [])
      events += decoder.decode(chunk, { stream: true }).split('data:').length - 1;
  } catch (error) {
    if (!stop.aborted) throw error;
  }
  return events;
}

/** Frames drawn in `ms`, counted in the page. */
const framesIn = (ms: number) =>
  new Promise<number>((resolve) => {
    let frames = 0;
    const began = performance.now();
    const count = (now: number) => {
      if (now - began >= ms) resolve((frames * 1000) / (now - began));
      else {
        frames += 1;
        requestAnimationFrame(count);
      }
    };
    requestAnimationFrame(count);
  });

/** A wall that nobody touches: first how busy it is, then, apart because counting is work too, how many frames it draws. */
export async function idleWall(
  browser: Browser,
  {
    url,
    path,
    screen,
    settleMs,
    ms,
  }: { url: string; path: string; screen: Screen; settleMs: number; ms: number },
): Promise<Idle> {
  const { page, client, errors, close } = await openPage(browser, screen);
  try {
    await page.goto(url + path);
    await page.waitForTimeout(settleMs);
    const stop = new AbortController();
    const began = performance.now();
    const events = countEvents(url, stop.signal);
    const busy = await busyShare(client, ms);
    stop.abort();
    const eventsPerSecond = ((await events) * 1000) / (performance.now() - began);
    const framesPerSecond = await page.evaluate(framesIn, ms / 2);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]}`);
    return { busy, framesPerSecond, eventsPerSecond };
  } finally {
    await close();
  }
}
