import { useSyncExternalStore } from 'react';
import type { ClockReading } from '#contract/session.ts';
import { inNextFrame } from '#frame.ts';
import { useMoment } from './moment.ts';

type Anchor = { now: number; rate: number; paused: boolean; at: number };

const TICK_MS = 1000;
let anchor: Anchor | null = null;
let shown: number | null = null;
let tickedAt = 0;
let timer: ReturnType<typeof setInterval> | null = null;
const listeners = new Set<() => void>();

/** The API's time at `machineNow` (monotonic ms), carried on from its last reading. Null before the first one. */
export function timeFrom(reading: Anchor | null, machineNow: number): number | null {
  if (reading === null) return null;
  const run = reading.paused ? 0 : (machineNow - reading.at) * reading.rate;
  return reading.now + run;
}

function tick(): void {
  tickedAt = performance.now();
  shown = timeFrom(anchor, tickedAt);
  for (const listener of listeners) listener();
}

/** Sets the product's clock. The machine's own date is never used: it may be wrong by minutes. */
export function setClock(reading: ClockReading): void {
  anchor = {
    now: Date.parse(reading.now),
    rate: reading.rate,
    paused: reading.paused,
    at: performance.now(),
  };
  tick();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // In a frame with whatever events it brings: one commit for both.
  timer ??= setInterval(inNextFrame, TICK_MS, tick);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && timer !== null) {
      clearInterval(timer);
      timer = null;
    }
  };
}

/**
 * The now of the screen in epoch ms: the API's, renewed each second of the viewer's time (null until the session has
 * answered), or the moment that is replayed.
 */
export function useNow(): number | null {
  const moment = useMoment();
  return useSyncExternalStore(subscribe, () => (moment.kind === 'replay' ? moment.at : shown));
}

/** The viewer's own time, monotonic ms, renewed with the now of the screen: whatever ticks does so in one commit. */
export const useTick = (): number => useSyncExternalStore(subscribe, () => tickedAt);

/** Reads the clock once, for an action that needs the moment and not the ticking. */
export const apiNow = (): number | null => timeFrom(anchor, performance.now());

/** Turns a moment of this machine (a failed fetch, a lost link) into the API's time; unchanged before that is known. */
export function apiTimeOf(machineEpochMs: number): number {
  const now = apiNow();
  if (now === null || anchor === null) return machineEpochMs;
  const ago = Date.now() - machineEpochMs;
  return now - (anchor.paused ? 0 : ago * anchor.rate);
}
