/** A civil day in Asia/Shanghai, written 'YYYY-MM-DD'. */
export type CivilDay = string;

const dayMs = 86_400_000;
// Asia/Shanghai has kept UTC+8 without daylight saving since 1991.
const offsetMs = 8 * 3_600_000;

// Few different days are asked for, and millions of times: parsing and printing them anew would be most of the work.
const mostKept = 4_000;
const midnights = new Map<CivilDay, number>();
const days = new Map<number, CivilDay>();

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = make(key);
  if (known.size >= mostKept) known.clear();
  known.set(key, value);
  return value;
}

const utcMidnight = (day: CivilDay): number => kept(midnights, day, parseMidnight);
const dayOfMidnight = (ms: number): CivilDay => kept(days, ms, () => new Date(ms).toISOString().slice(0, 10));

function parseMidnight(day: CivilDay): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse rolls 02-30 over to March in some engines: the round trip catches that.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`Not a civil day (YYYY-MM-DD): ${day}`);
  }
  return ms;
}

/** The civil day in Asia/Shanghai that holds the instant (epoch ms). */
export function dayOf(instantMs: number): CivilDay {
  return dayOfMidnight(Math.floor((instantMs + offsetMs) / dayMs) * dayMs);
}

/** Epoch ms of 00:00 of the day in Asia/Shanghai. Throws RangeError for anything but a real YYYY-MM-DD. */
export function startOfDay(day: CivilDay): number {
  return utcMidnight(day) - offsetMs;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: CivilDay, count: number): CivilDay {
  return dayOfMidnight(utcMidnight(day) + count * dayMs);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / dayMs);
}

/** All days from `from` to `to`, both included; empty when `to` is earlier. */
export function dayRange(from: CivilDay, to: CivilDay): CivilDay[] {
  const length = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length }, (_, index) => addDays(from, index));
}
