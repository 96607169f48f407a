import type { Page } from '@playwright/test';
import type { StreamCounts } from '#api/stream/streamCounts.ts';
import type { Truth } from './startStream.ts';

/** What the page shows of itself to the bench; put there before the page's own code. */
type Watch = {
  /** How many frames had 1, 2, 3 ... commits of React. */
  commits: Record<number, number>;
  /** The bytes of the event stream as they came. */
  bytes: Uint8Array[];
  hide: (hidden: boolean) => void;
};

declare global {
  // oxlint-disable-next-line no-var -- the only way to declare a global value
  var streamWatch: Watch;
  // oxlint-disable-next-line no-var -- as above
  var cityStream: () => StreamCounts;
}

/** Runs in the page. React tells a browser extension of each commit, in production too; the bench stands in for it. */
function install(): void {
  const commits: Record<number, number> = {};
  const bytes: Uint8Array[] = [];
  let frame: unknown = null;
  let inFrame = 0;
  const onCommit = () => {
    // The time of the document's timeline changes with each frame, and only then.
    const now = document.timeline.currentTime;
    if (now !== frame) inFrame = 0;
    frame = now;
    if (inFrame > 0) commits[inFrame] = (commits[inFrame] ?? 0) - 1;
    inFrame += 1;
    commits[inFrame] = (commits[inFrame] ?? 0) + 1;
  };
  const hook = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: onCommit,
    onCommitFiberUnmount() {},
  };
  Reflect.set(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', hook);

  const ask = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const answer = await ask(input, init);
    if (input !== '/api/v1/events' || !answer.body) return answer;
    const keep = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, control) {
        bytes.push(chunk);
        control.enqueue(chunk);
      },
    });
    return new Response(answer.body.pipeThrough(keep), answer);
  };

  let hidden = false;
  const waiting: FrameRequestCallback[] = [];
  const nextFrame = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (call) => (hidden ? waiting.push(call) : nextFrame(call));
  const hide = (asked: boolean) => {
    hidden = asked;
    if (!hidden) for (const call of waiting.splice(0)) nextFrame(call);
    document.dispatchEvent(new Event('visibilitychange'));
  };
  Object.defineProperty(document, 'visibilityState', { get: () => (hidden ? 'hidden' : 'visible') });
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  globalThis.streamWatch = { commits, bytes, hide };
}

export const watch = (page: Page): Promise<unknown> => page.addInitScript(install);

export type Seen = { counts: StreamCounts; commits: Record<number, number> };

export const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({ counts: cityStream(), commits: { ...streamWatch.commits } }));

/** Every event that reached the page, by its number: how often it came, and its type. Heartbeats repeat a number. */
export async function arrived(page: Page): Promise<{ first: number; events: [n: number, type: string][] }> {
  const text = await page.evaluate(() => {
    const decoder = new TextDecoder();
    let heads = '';
    for (const chunk of streamWatch.bytes) heads += decoder.decode(chunk, { stream: true });
    return (heads.match(/^(id|event): .*$/gm) ?? []).join('\n');
  });
  const events = [...text.matchAll(/^id: .*-(\d+)\nevent: (\w+)$/gm)].map(([, n, type]): [number, string] => [
    Number(n),
    type ?? '',
  ]);
  const first = events.find(([, type]) => type === 'heartbeat')?.[0] ?? Number.NaN;
  return { first, events: events.filter(([, type]) => type !== 'heartbeat') };
}

/** Whether the screen says what the API says: no alert's title is an older one, and the wall's case count is right. */
export async function untilRight(page: Page, truth: Truth, timeout: number): Promise<boolean> {
  const right = ({ marks, confirmed, wall }: Truth & { wall: boolean }) => {
    const text = document.body.innerText.replaceAll('\u200b', '');
    const shown = text.match(/#\d+/g) ?? [];
    return (
      shown.length > 0 &&
      shown.every((mark) => marks.includes(mark)) &&
      (!wall || text.includes(confirmed.toLocaleString('zh-CN')))
    );
  };
  const asked = { ...truth, wall: new URL(page.url()).pathname.startsWith('/wall') };
  try {
    await page.waitForFunction(right, asked, { timeout, polling: 50 });
    return true;
  } catch {
    return false;
  }
}
