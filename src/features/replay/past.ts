import { dayOf, dayRange, daysBetween, startOfDay } from '#model/civilDay.ts';

/** The past that can be replayed: from its first moment to the present, epoch ms. */
export type Past = { from: number; to: number };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The moment within the record that is nearest to `at`, to the whole minute that an address can say. */
export function within({ from, to }: Past, at: number): number {
  const [first, last] = [Math.ceil(from / MINUTE_MS), Math.floor(to / MINUTE_MS)];
  return Math.max(Math.min(Math.floor(at / MINUTE_MS), last), Math.min(first, last)) * MINUTE_MS;
}

/** One step of `hours` on or back, ended by the past. */
export const stepped = (past: Past, at: number, hours: number): number => within(past, at + hours * HOUR_MS);

/** The civil days that the record touches. */
export const pastDays = ({ from, to }: Past): string[] => dayRange(dayOf(from), dayOf(to));

/** The same time of day on another day of the record. */
export const onDay = (past: Past, at: number, day: string): number =>
  within(past, at + daysBetween(dayOf(at), day) * 24 * HOUR_MS);

/** The last full hour at `now`, where a replay begins. */
export const fullHour = (now: number): number => {
  const midnight = startOfDay(dayOf(now));
  return midnight + Math.floor((now - midnight) / HOUR_MS) * HOUR_MS;
};
