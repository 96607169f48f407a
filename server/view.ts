import type { ClockReading } from '#contract/session.ts';
import { dayOf } from '#model/civilDay.ts';
import type { Clock } from './clock.ts';
import { toInstant } from './instant.ts';
import type { RegisterIndex } from './registerIndex.ts';
import type { Store } from './store/store.ts';

/** What a request or a detector sees: the store as known at one moment (ms), and that moment's civil day. */
export type View = { store: Store; registers: RegisterIndex; now: number; today: string };

/** The store as it was known at `now` (ms). */
export const viewAt = (store: Store, registers: RegisterIndex, now: number): View => ({
  store,
  registers,
  now,
  today: dayOf(now),
});

/** The clock as the contract tells it. */
export const readClock = (clock: Clock): ClockReading => ({
  now: toInstant(clock.now()),
  rate: clock.rate,
  paused: clock.paused,
});
