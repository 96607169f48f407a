import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Screen {
  width: number;
  height: number;
}

export interface Watched {
  page: Page;
  client: CDPSession;
  /** What the page threw or rejected; an endurance run wants none. */
  errors: string[];
  close: () => Promise<void>;
}

/** A page in a context of its own, slowed down `slowdown` times, with its errors kept. */
export async function openPage(browser: Browser, screen: Screen, slowdown = 1): Promise<Watched> {
  const context = await browser.newContext({
    viewport: screen,
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  if (slowdown !== 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, client, errors, close: () => context.close() };
}

/** One of the browser's own counters: TaskDuration (s), ScriptDuration (s), JSHeapUsedSize (bytes), Nodes, JSEventListeners. */
export async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  const found = metrics.find((each) => each.name === name);
  if (!found) throw new Error(`the browser counts no ${name}`);
  return found.value;
}

/** Bytes in use after everything that can be collected has been. */
export async function collectedHeap(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  return metric(client, 'JSHeapUsedSize');
}

/** Share of `ms` in which the main thread was busy, 0..1. */
export async function busyShare(client: CDPSession, ms: number): Promise<number> {
  const [before, began] = [await metric(client, 'TaskDuration'), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, ms));
  const [after, ended] = [await metric(client, 'TaskDuration'), performance.now()];
  return ((after - before) * 1000) / (ended - began);
}
