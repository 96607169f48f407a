import type { QueryClient } from '@tanstack/react-query';
import type { EndpointId } from '#contract/endpoints.ts';
import { count } from './streamCounts.ts';

/** A burst is over when nothing came for so long; then its end is asked for. */
export const QUIET_MS = 150;
/** While it lasts, the lists behind it are asked for once in this time, not with every event. */
export const RENEW_EVERY_MS = 2000;
/** Lost events are rare: should they not be, the API is not asked for everything at every one. */
const EVERYTHING_EVERY_MS = 5000;
/** What is patched by events is asked for now and then all the same: each patch puts off the query's own interval. */
export const PATCHED_EVERY_MS = 60_000;

/** Asks the API again for what events made old. */
export type Renewal = {
  /** The answers of this operation are old. */
  renew: (id: EndpointId) => void;
  /** The answers of this operation were patched. */
  renewLater: (id: EndpointId) => void;
  /** Nothing that is held can be trusted. */
  renewEverything: () => void;
  /** Asks at once for whatever waits. */
  hurry: () => void;
  stop: () => void;
};

type Timer = ReturnType<typeof setTimeout>;

/** Calls `ask` once it is quiet, at the latest RENEW_EVERY_MS after the first push. */
function createWait(ask: () => void) {
  let timer: Timer | undefined;
  let latest: number | null = null;
  const end = () => {
    clearTimeout(timer);
    latest = null;
  };
  return {
    push: () => {
      const now = performance.now();
      latest ??= now + RENEW_EVERY_MS;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          end();
          ask();
        },
        Math.min(QUIET_MS, Math.max(0, latest - now)),
      );
    },
    end,
  };
}

/** Asks for one operation; answers on their way were perhaps given before the events, so they do not count. */
async function askAgain(cache: QueryClient, id: EndpointId): Promise<void> {
  const queryKey = [id];
  const onTheirWay = cache.isFetching({ queryKey }) > 0;
  await cache.invalidateQueries({ queryKey }, { cancelRefetch: false });
  if (onTheirWay) await cache.invalidateQueries({ queryKey }, { cancelRefetch: false });
}

function createEverything(cache: QueryClient) {
  let timer: Timer | undefined;
  let notBefore = 0;
  const ask = () => {
    timer = undefined;
    notBefore = performance.now() + EVERYTHING_EVERY_MS;
    count('renewals');
    void cache.invalidateQueries();
  };
  return {
    push: () => void (timer ??= setTimeout(ask, Math.max(0, notBefore - performance.now()))),
    end: () => clearTimeout(timer),
  };
}

/** One renewal for the page. An operation is never asked for again before it has answered. */
export function createRenewal(cache: QueryClient): Renewal {
  const due = new Set<EndpointId>();
  const asking = new Set<EndpointId>();
  const patched = new Map<EndpointId, Timer>();
  const ask = async (id: EndpointId) => {
    due.delete(id);
    clearTimeout(patched.get(id));
    patched.delete(id);
    asking.add(id);
    await askAgain(cache, id);
    asking.delete(id);
    if (due.has(id)) wait.push();
  };
  const askDue = () => {
    for (const id of due) if (!asking.has(id)) void ask(id);
  };
  const wait = createWait(askDue);
  const everything = createEverything(cache);
  const renew = (id: EndpointId) => {
    due.add(id);
    wait.push();
  };
  return {
    renew,
    renewLater: (id) => {
      if (!patched.has(id)) patched.set(id, setTimeout(renew, PATCHED_EVERY_MS, id));
    },
    renewEverything: everything.push,
    hurry: () => {
      wait.end();
      askDue();
    },
    stop: () => {
      wait.end();
      everything.end();
      for (const timer of patched.values()) clearTimeout(timer);
    },
  };
}
