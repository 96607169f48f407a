import { defaultScheduler, notifyManager } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { linkIsLive, linkIsLost } from '../link.ts';
import { living } from './eventBatch.ts';
import { createEventQueue } from './eventQueue.ts';
import { readStream } from './readStream.ts';
import { createRenewal } from './renewal.ts';
import type { ServerEvent } from './sseParser.ts';
import { offerStreamCounts } from './streamCounts.ts';
import { createTaker } from './takeEvent.ts';

const LONGEST_WAIT_MS = 15_000;
/** Answers that came before the stream are asked for again, but not while the page is still being filled. */
const RENEW_EARLIER_MS = 5_000;

/** Wait before try number `failures` + 1: doubling from half a second, jittered so that walls do not return as one. */
export function backoff(failures: number, random: number): number {
  return Math.min(LONGEST_WAIT_MS, 500 * 2 ** Math.min(failures, 10)) * (0.5 + random / 2);
}

/** Whatever failed while the link was away is asked for at once, not at its next turn. */
function renewFailed(cache: QueryClient): void {
  void cache.invalidateQueries({
    predicate: (query) => query.state.status === 'error' || query.state.fetchFailureCount > 0,
  });
}

/** A moment of waiting, ended early by `stop` or by a page that is shown again. */
function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const shown = () => document.visibilityState === 'visible' && end();
    const end = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      document.removeEventListener('visibilitychange', shown);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stop.addEventListener('abort', end);
    document.addEventListener('visibilitychange', shown);
  });
}

/** Reads the stream over and over, until stopped; says of the link whether it is there. */
async function follow(
  cache: QueryClient,
  take: (event: ServerEvent) => void,
  stop: AbortSignal,
): Promise<void> {
  let failures = 0;
  let lastId = '';
  while (!stop.aborted) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other is the purpose
      await readStream(lastId, stop, (event) => {
        if (failures > 0) renewFailed(cache);
        failures = 0;
        lastId = event.id || lastId;
        linkIsLive();
        take(event);
      });
    } catch {
      // Every cause has the same answer: say since when, wait, try again.
    }
    if (stop.aborted) return;
    const wait = backoff(failures, Math.random());
    failures += 1;
    linkIsLost(Date.now(), Date.now() + wait);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await pause(wait, stop);
  }
}

/** Owns the one event stream of the page; returns a function that ends it. */
export function startLive(cache: QueryClient): () => void {
  const stop = new AbortController();
  const renewal = createRenewal(cache);
  const queue = createEventQueue(cache, renewal);
  const take = createTaker(queue);
  // Whatever answers and events came since the last frame is one change, and one commit of React.
  notifyManager.setScheduler(queue.tell);
  const shown = () => {
    if (document.visibilityState !== 'visible') return;
    queue.flush();
    renewal.hurry();
  };
  // The stream tells of nothing before its first heartbeat: answers of until then may have missed an event.
  const earlier = setTimeout(() => living.forEach(renewal.renew), RENEW_EARLIER_MS);
  document.addEventListener('visibilitychange', shown);
  offerStreamCounts();
  void follow(cache, take, stop.signal);
  return () => {
    stop.abort();
    clearTimeout(earlier);
    document.removeEventListener('visibilitychange', shown);
    queue.stop();
    renewal.stop();
    notifyManager.setScheduler(defaultScheduler);
  };
}
