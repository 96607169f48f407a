import type { QueryClient } from '@tanstack/react-query';
import type { LiveEvent } from '#contract/liveEvent.ts';
import { applyBatch } from './applyBatch.ts';
import { addEvent, emptyBatch, startAnew } from './eventBatch.ts';
import type { EventBatch } from './eventBatch.ts';
import { inNextFrame } from './frame.ts';
import type { Renewal } from './renewal.ts';
import { count } from './streamCounts.ts';

/** A lone event is shown in the next frame. In a flood nobody reads figures that change faster than this. */
export const APPLY_EVERY_MS = 200;

export type EventQueue = {
  put: (event: LiveEvent) => void;
  /** Events were lost or could not be read: everything is asked for again. */
  distrust: () => void;
  /** The server is another one: what waits is no longer true. */
  startAnew: () => void;
  /** Applies whatever waits. */
  flush: () => void;
  stop: () => void;
};

/** Applies events together, in a frame of the page. */
export function createEventQueue(cache: QueryClient, renewal: Renewal): EventQueue {
  let waiting = emptyBatch();
  let armed = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const flush = () => {
    if (!armed || stopped) return;
    clearTimeout(timer);
    const batch = waiting;
    waiting = emptyBatch();
    armed = false;
    notBefore = performance.now() + APPLY_EVERY_MS;
    count('batches');
    count('applied', batch.events);
    applyBatch(cache, batch, renewal);
  };
  const change = (make: (batch: EventBatch) => void) => {
    make(waiting);
    if (armed || stopped) return;
    armed = true;
    const wait = notBefore - performance.now();
    if (wait <= 0) inNextFrame(flush);
    else timer = setTimeout(inNextFrame, wait, flush);
  };
  return {
    put: (event) => change((batch) => addEvent(batch, event)),
    distrust: () =>
      change((batch) => {
        batch.everythingOld = true;
      }),
    startAnew: () => change(startAnew),
    flush,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
