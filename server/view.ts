import type { ClockReading } from '#contract/session.ts';
import { dayOf } from '#model/civilDay.ts';
import type { Clock } from './clock.ts';
import { toInstant } from './instant.ts';
import type { RegisterIndex } from './registerIndex.ts';
import type { AsOf, Store } from './store/store.ts';

/** What a request or a detector sees: the store as of one moment, with the registers. Moments in ms. */
export type View = {
  store: Store;
  registers: RegisterIndex;
  /** The moment looked at: the clock's now, or the `at` of a replay. */
  now: number;
  /** What was received up to here counts: `now`, but in a replay "as known now". */
  known: number;
  /** The civil day of `now`. */
  today: string;
  /** Whether a past moment is replayed: then nobody acts. */
  replay: boolean;
};

/** The store as of `now` (ms); replayed where `known` (ms, not before `now`) is given. */
export const viewAt = (store: Store, registers: RegisterIndex, now: number, known?: number): View => ({
  store,
  registers,
  now,
  known: known ?? now,
  today: dayOf(now),
  replay: known !== undefined,
});

/** How every fact of a view is asked for: nothing about a later moment, nothing that came later than is known. */
export const asOf = ({ now, known }: View): Required<AsOf> => ({ known, observedUpTo: now });

/** The clock as the contract tells it. */
export const readClock = (clock: Clock): ClockReading => ({
  now: toInstant(clock.now()),
  rate: clock.rate,
  paused: clock.paused,
});
