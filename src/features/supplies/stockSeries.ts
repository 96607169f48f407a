import type { SupplyDay, SupplyLevel } from '#contract/supply.ts';
import { addDays, dayOf, dayRange, daysBetween } from '#model/civilDay.ts';

/** One day of the picture. Past days have a closing stock, days to come a projection; null is "not known", never 0. */
export type StockDay = {
  day: string;
  closing: number | null;
  used: number | null;
  received: number | null;
  /** Announced goods by day of arrival; null on past days. */
  inbound: number | null;
  projected: { expected: number; low: number; high: number } | null;
};

export type StockSeries = { days: StockDay[]; lastDay: string | null };

type Forecast = Pick<SupplyLevel, 'onHand' | 'burnPerDay' | 'stockout' | 'inbound'>;

/**
 * History of one item at one place with the stock that is expected to be left on the days to come: burn goes on and
 * the announced goods arrive. The interval's ends run out on the forecast's earliest and latest day. It looks ahead
 * no further than the history looks back, so that the future never squeezes the past.
 */
export function stockSeries(history: readonly SupplyDay[], level: Forecast | null): StockSeries {
  const sorted = [...history].sort((one, other) => one.day.localeCompare(other.day));
  const first = sorted[0]?.day;
  const last = sorted.filter((entry) => entry.closing !== null).at(-1) ?? null;
  if (first === undefined || last === null) return { days: sorted.map(pastDay), lastDay: null };
  const byDay = new Map(sorted.map((entry) => [entry.day, entry]));
  const past = dayRange(first, last.day).map((day) => pastDay(byDay.get(day) ?? blank(day)));
  const left = level && remaining(last.day, level);
  const ahead = dayRange(addDays(last.day, 1), horizon(past.length, last.day, level)).map((day) => ({
    ...pastDay(blank(day)),
    inbound: level && arrivedBetween(level, addDays(day, -1), day),
    projected: left && left(day),
  }));
  const today = past.at(-1);
  // Without this point the projected line would hang in the air.
  if (today) today.projected = left && left(last.day);
  if (today && isThin(last, byDay.get(addDays(last.day, -1)))) Object.assign(today, uncounted);
  return { days: [...past, ...ahead], lastDay: last.day };
}

const uncounted = { closing: null, used: null, received: null };

/** Fewer sites than on the day before have reported: their sum would look like a fall of the stock. */
const isThin = (last: SupplyDay, before: SupplyDay | undefined): boolean =>
  before !== undefined && last.provenance.reporting.got < before.provenance.reporting.got;

const blank = (day: string): Omit<SupplyDay, 'provenance' | 'adcode' | 'item' | 'site'> => ({
  day,
  opening: null,
  received: null,
  used: null,
  closing: null,
});

function pastDay({ day, closing, used, received }: ReturnType<typeof blank>): StockDay {
  return { day, closing, used, received, inbound: null, projected: null };
}

/** Goods that arrive after `from` up to and including `to`; null where none are announced. */
function arrivedBetween({ inbound }: Forecast, from: string, to: string): number | null {
  const arrived = inbound.filter(({ eta }) => {
    const day = dayOf(Date.parse(eta));
    return day > from && day <= to;
  });
  return arrived.length === 0 ? null : arrived.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Stock left at the end of a day, after `from`; null where nothing is used or forecast. */
function remaining(from: string, level: Forecast): ((day: string) => StockDay['projected']) | null {
  const { onHand, burnPerDay, stockout } = level;
  if (onHand === null || !stockout) return null;
  const until = (day: string) => onHand + (arrivedBetween(level, from, day) ?? 0);
  // The rate at which stock and arrivals would be used up on exactly that day; an interval without an end is flat.
  const rateTo = (empty: string | null) =>
    empty === null ? 0 : until(empty) / Math.max(1, daysBetween(from, empty));
  const rates = {
    expected: burnPerDay ?? rateTo(stockout.day),
    low: rateTo(stockout.earliest),
    high: rateTo(stockout.latest),
  };
  return (day) => {
    const left = (rate: number) => Math.max(0, until(day) - rate * daysBetween(from, day));
    const [expected, low, high] = [left(rates.expected), left(rates.low), left(rates.high)];
    return { expected, low: Math.min(low, expected), high: Math.max(high, expected) };
  };
}

/** Two days past the stock-out, or the last announced arrival, within the length of the past; at least a week. */
function horizon(pastDays: number, from: string, level: Forecast | null): string {
  const arrivals = (level?.inbound ?? []).map(({ eta }) => dayOf(Date.parse(eta)));
  const stockout = level?.stockout;
  const ends = [...arrivals, ...(stockout ? [addDays(stockout.latest ?? stockout.day, 2)] : [])];
  const wanted = Math.max(0, ...ends.map((end) => daysBetween(from, end)));
  return addDays(from, Math.min(wanted, Math.max(7, pastDays)));
}
