import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { EndpointId } from '#contract/endpoints.ts';
import { liveEvent } from '#contract/liveEvent.ts';
import type { LiveEvent } from '#contract/liveEvent.ts';
import { userHeader } from './actingUser.ts';
import { applyEvent } from './applyEvent.ts';
import { linkIsLive, linkIsLost } from './link.ts';
import { createSseParser } from './sseParser.ts';

const SILENCE_MS = 45_000;
const LONGEST_WAIT_MS = 15_000;
/** At 100 events a second the lists behind them are asked for once in this time, not 100 times. */
const RENEW_EVERY_MS = 1000;

/** Wait before try number `failures` + 1: doubling from half a second, jittered so that walls do not return as one. */
export function backoff(failures: number, random: number): number {
  return Math.min(LONGEST_WAIT_MS, 500 * 2 ** Math.min(failures, 10)) * (0.5 + random / 2);
}

/** Collects the operations made old by events and renews each at most once in RENEW_EVERY_MS. */
function createRenewal(cache: QueryClient): (id: EndpointId) => void {
  const due = new Set<EndpointId>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  return (id) => {
    due.add(id);
    timer ??= setTimeout(() => {
      timer = null;
      const ids = [...due];
      due.clear();
      for (const each of ids) void cache.invalidateQueries({ queryKey: [each] }, { cancelRefetch: false });
    }, RENEW_EVERY_MS);
  };
}

/** Applies events together once a frame; a hidden tab has no frames, so it falls back to a timer. */
function createBatch(cache: QueryClient): (event: LiveEvent) => void {
  const renew = createRenewal(cache);
  let waiting: LiveEvent[] = [];
  const flush = () => {
    const events = waiting;
    waiting = [];
    for (const event of events) applyEvent(cache, event, renew);
  };
  return (event) => {
    if (waiting.push(event) > 1) return;
    if (document.visibilityState === 'visible') requestAnimationFrame(flush);
    else setTimeout(flush, 250);
  };
}

type Position = { id: string; epoch: string };

/** Reads one connection until it ends, falls silent or is stopped. */
async function readStream(
  position: Position,
  stop: AbortSignal,
  onEvent: (event: LiveEvent, id: string) => void,
): Promise<void> {
  const abort = new AbortController();
  const end = () => abort.abort();
  stop.addEventListener('abort', end);
  let silence = setTimeout(end, SILENCE_MS);
  try {
    const answer = await fetch('/api/v1/events', {
      headers: {
        Accept: 'text/event-stream',
        ...userHeader(),
        ...(position.id ? { 'Last-Event-ID': position.id } : {}),
      },
      cache: 'no-store',
      signal: abort.signal,
    });
    if (!answer.ok || !answer.body) throw new Error(`event stream: HTTP ${answer.status}`);
    const decoder = new TextDecoder();
    const parse = createSseParser((raw) => {
      const event = z.safeParse(liveEvent, safeJson(raw.data));
      if (event.success) onEvent(event.data, raw.id);
    });
    const reader = answer.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE_MS);
      parse(decoder.decode(value, { stream: true }));
    }
  } finally {
    clearTimeout(silence);
    stop.removeEventListener('abort', end);
  }
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A server with another epoch has other facts: everything is asked for again, once. */
function followEpoch(cache: QueryClient, position: Position, event: LiveEvent): void {
  if (event.type !== 'heartbeat' && event.type !== 'reset') return;
  const replaced = position.epoch !== '' && position.epoch !== event.epoch;
  position.epoch = event.epoch;
  if (replaced && event.type === 'heartbeat') void cache.invalidateQueries();
}

/** Whatever failed while the link was away is asked for at once, not at its next turn. */
function renewFailed(cache: QueryClient): void {
  void cache.invalidateQueries({
    predicate: (query) => query.state.status === 'error' || query.state.fetchFailureCount > 0,
  });
}

/** Owns the one event stream of the page; returns a function that ends it. */
export function startLive(cache: QueryClient): () => void {
  const stop = new AbortController();
  const put = createBatch(cache);
  const position: Position = { id: '', epoch: '' };
  void (async () => {
    let failures = 0;
    while (!stop.signal.aborted) {
      try {
        await readStream(position, stop.signal, (event, id) => {
          if (failures > 0) renewFailed(cache);
          failures = 0;
          position.id = id || position.id;
          linkIsLive();
          followEpoch(cache, position, event);
          put(event);
        });
      } catch {
        // Every cause has the same answer: say since when, wait, try again.
      }
      if (stop.signal.aborted) return;
      const wait = backoff(failures, Math.random());
      failures += 1;
      linkIsLost(Date.now(), Date.now() + wait);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  })();
  return () => stop.abort();
}
