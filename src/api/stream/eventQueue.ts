import type { QueryClient } from '@tanstack/react-query';
import type { LiveEvent } from '#contract/liveEvent.ts';
import { inNextFrame } from '#frame.ts';
import { applyBatch } from './applyBatch.ts';
import { addEvent, emptyBatch, isEmpty, startAnew } from './eventBatch.ts';
import type { EventBatch } from './eventBatch.ts';
import type { Renewal } from './renewal.ts';
import { count } from './streamCounts.ts';

/** A lone event is shown in the next frame. In a flood nobody reads figures that change faster than this. */
export const APPLY_EVERY_MS = 250;

export type EventQueue = {
  put: (event: LiveEvent) => void;
  /** Events were lost or could not be read: everything is asked for again. */
  distrust: () => void;
  /** The server is another one: what waits is no longer true. */
  startAnew: () => void;
  /** Calls in the next frame; in a flood together with the next events, so that answers add no commit of their own. */
  tell: (call: () => void) => void;
  /** Applies whatever waits. */
  flush: () => void;
  stop: () => void;
};

/** Applies events together, in a frame of the page. */
export function createEventQueue(cache: QueryClient, renewal: Renewal): EventQueue {
  let waiting = emptyBatch();
  let calls: (() => void)[] = [];
  let armed = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const flush = () => {
    if (!armed || stopped) return;
    clearTimeout(timer);
    const [batch, answers] = [waiting, calls];
    [waiting, calls] = [emptyBatch(), []];
    armed = false;
    for (const call of answers) inNextFrame(call);
    if (isEmpty(batch)) notBefore = 0;
    else {
      count('batches');
      count('applied', batch.events);
      applyBatch(cache, batch, renewal);
      // After the batch, whose own news belongs to this frame.
      notBefore = performance.now() + APPLY_EVERY_MS;
    }
  };
  const arm = () => {
    if (armed || stopped) return;
    armed = true;
    const wait = notBefore - performance.now();
    if (wait <= 0) inNextFrame(flush);
    else timer = setTimeout(inNextFrame, wait, flush);
  };
  const change = (make: (batch: EventBatch) => void) => {
    make(waiting);
    arm();
  };
  return {
    put: (event) => change((batch) => addEvent(batch, event)),
    distrust: () =>
      change((batch) => {
        batch.everythingOld = true;
      }),
    startAnew: () => change(startAnew),
    tell: (call) => {
      if (performance.now() >= notBefore || stopped) inNextFrame(call);
      else {
        calls.push(call);
        arm();
      }
    },
    flush,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      for (const call of calls.splice(0)) inNextFrame(call);
    },
  };
}
