// oxlint-disable no-await-in-loop -- one measurement after the other, or they would measure each other
import type { Page } from '@playwright/test';
import { metric } from '../page.ts';
import type { Screen, Watched } from '../page.ts';
import type { Action, CandidateName } from '../pages/heat.ts';
import { median } from '../statistics.ts';

export interface Timed {
  /** Milliseconds until the picture is on the canvas, by action; every repetition. */
  drawn: Record<Action, number[]>;
  /** An update at the pace of the display: until it is displayed, and how long the page's own thread was busy. */
  displayed: number[];
  busy: number[];
  /** What the browser's processes that draw spent on such updates together. */
  spent: number[];
}

/** Milliseconds of one draw above which a layer is drawn only once a round, and above which not again at all. */
const SLOW = 2000;
const TOO_SLOW = 20_000;

export const emptyTimed = (): Timed => ({
  drawn: { show: [], update: [], 'zoom in': [], 'zoom out': [] },
  displayed: [],
  busy: [],
  spent: [],
});

export const isSlow = ({ drawn }: Timed): boolean => median(drawn.show) > SLOW;

/** Milliseconds of processor time that pages and compositor have had so far; counted in steps of 10. */
async function spentByAll(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser tells nothing of its processes');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const drawing = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
  return drawing.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Updates at the pace of the display. */
async function takeDisplayed({ page, client }: Watched, timed: Timed, updates: number): Promise<void> {
  const [before, spentBefore] = [await metric(client, 'TaskDuration'), await spentByAll(page)];
  for (let i = 0; i < updates; i++) {
    const { displayed } = await page.evaluate(() => window.heatBench.take('update', false));
    timed.displayed.push(displayed);
  }
  timed.busy.push((((await metric(client, 'TaskDuration')) - before) * 1000) / updates);
  timed.spent.push(((await spentByAll(page)) - spentBefore) / updates);
}

async function takeAll(watched: Watched, timed: Timed, updates: number): Promise<void> {
  const { page } = watched;
  const take = async (action: Action) => {
    const { drawn } = await page.evaluate((asked) => window.heatBench.take(asked, true), action);
    timed.drawn[action].push(drawn);
    return drawn;
  };
  if ((await take('show')) > TOO_SLOW) return;
  for (let i = 0; i < (isSlow(timed) ? 1 : updates); i++) await take('update');
  if (!isSlow(timed)) await takeDisplayed(watched, timed, updates);
  await take('zoom in');
  if (!isSlow(timed)) await take('zoom out');
}

/** One candidate mounted, drawn, updated, zoomed and removed. */
export async function round(watched: Watched, name: CandidateName, timed: Timed, updates: number) {
  const { page } = watched;
  await page.evaluate((who) => window.heatBench.mount(who), name);
  await takeAll(watched, timed, updates);
  if ((await page.evaluate(() => window.heatBench.inked())) === 0)
    throw new Error(`${name} has drawn nothing`);
  await page.evaluate(() => window.heatBench.remove());
}

export interface Dragged {
  perSecond: number;
  slowest: number;
}

const DRAG_MS = 2000;
/** Share of the picture's width that the drag covers: far enough that a margin drawn in advance does not last. */
const DRAG_SHARE = 0.36;

/** Drags the picture by a real mouse; frames a second, and the longest between two. */
async function dragOnce(page: Page, { width, height }: Screen): Promise<Dragged> {
  const [from, y] = [width * 0.3, height / 2];
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.evaluate(() => window.heatBench.watchFrames());
  const began = performance.now();
  for (let past = 0; past < DRAG_MS; past = performance.now() - began) {
    await page.mouse.move(from + (past / DRAG_MS) * DRAG_SHARE * width, y);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  const frames = await page.evaluate(() => window.heatBench.framesSeen());
  await page.mouse.up();
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return { perSecond: (1000 * gaps.length) / total, slowest: Math.max(...gaps) };
}

export async function drag(page: Page, name: CandidateName, size: Screen, times: number): Promise<Dragged> {
  const seen: Dragged[] = [];
  await page.evaluate((who) => window.heatBench.mount(who), name);
  await page.evaluate(() => window.heatBench.take('show', true));
  for (let i = 0; i < times; i++) seen.push(await dragOnce(page, size));
  await page.evaluate(() => window.heatBench.remove());
  return {
    perSecond: median(seen.map(({ perSecond }) => perSecond)),
    slowest: median(seen.map(({ slowest }) => slowest)),
  };
}
