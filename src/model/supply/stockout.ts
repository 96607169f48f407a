import { addDays, daysBetween, startOfDay } from '../civilDay.ts';
import { studentT } from '../forecast/studentT.ts';
import { burnDays } from './burn.ts';
import type { Burn } from './burn.ts';

/** A delivery that is on its way; it can be used from `at` (epoch ms) on, from the morning of `day` where no hour is known. */
export type Inbound = { readonly day: string; readonly quantity: number; readonly at?: number };

export type Stockout = {
  /** Day in the course of which the stock runs out; null = no burn, or not within the horizon. */
  day: string | null;
  /** 80 % interval; null without a spread (`earliest`) or when open-ended within the horizon. */
  earliest: string | null;
  latest: string | null;
};

export type StockoutInput = {
  /** Usable stock at the close of asOf. */
  usable: number;
  burn: Burn;
  asOf: string;
  inbound?: readonly Inbound[];
  horizonDays?: number;
};

const z80 = 1.2816;
const dayMs = 86_400_000;
/** The level of use wanders by so much of itself a day: measured in docs/forecast.md, where 0 covered 66 to 74 % beyond two weeks. */
const driftPerDay = 0.015;

/** Days from the close of `asOf` to the arrival of a delivery; not whole where its hour is known. */
export function arrivesAfter(asOf: string, { day, at }: Inbound): number {
  return at === undefined ? daysBetween(asOf, day) - 1 : (at - startOfDay(asOf)) / dayMs - 1;
}

/**
 * The standard deviation of the use over `k` days: k sd^2 (day to day), k^2 sd^2 / n (the mean is an estimate from n days), and
 * d^2 q^2 (k^3 / 3 + k^2 n / 3) for a level that wanders by q a day, ahead and since the days that the mean rests on. The sd of
 * a whole week also holds the week's rhythm, which makes up for its seven days being few; fewer widen as Student's t does.
 */
function spreadOf({ perDay, sd, days }: { perDay: number; sd: number; days: number }): (k: number) => number {
  const widened = Math.max(1, studentT(z80, days - 1) / studentT(z80, burnDays - 1));
  return (k) => {
    const chance = sd ** 2 * (k + k ** 2 / days);
    const drift = (perDay * driftPerDay) ** 2 * (k ** 3 / 3 + (k ** 2 * days) / 3);
    return widened * Math.sqrt(chance + drift);
  };
}

/**
 * Stock-out date and its 80 % interval from the burn's own spread and the drift of its level. Ours; normal approximation,
 * its coverage measured in docs/forecast.md.
 * Stock that is gone before the hour at which goods come has run out on that day, whatever comes afterwards.
 */
export function stockout({ usable, burn, asOf, inbound = [], horizonDays = 180 }: StockoutInput): Stockout {
  const { perDay, sd, days } = burn;
  if (perDay === null || perDay <= 0) return { day: null, earliest: null, latest: null };
  const spread = sd === null ? () => 0 : spreadOf({ perDay, sd, days });
  const arrivals = inbound
    .map((each) => ({ after: arrivesAfter(asOf, each), quantity: each.quantity }))
    .sort((a, b) => a.after - b.after);
  const firstEmpty = (z: number): string | null => {
    const gone = (after: number, available: number) => after * perDay + z * spread(after) >= available;
    let available = usable;
    let next = 0;
    for (let k = 1; k <= horizonDays; k += 1) {
      for (; next < arrivals.length; next += 1) {
        const { after = 0, quantity = 0 } = arrivals[next] ?? {};
        if (after > k) break;
        if (after > k - 1 && gone(after, available)) return addDays(asOf, k);
        available += quantity;
      }
      if (gone(k, available)) return addDays(asOf, k);
    }
    return null;
  };
  const day = firstEmpty(0);
  return sd === null
    ? { day, earliest: null, latest: null }
    : { day, earliest: firstEmpty(z80), latest: firstEmpty(-z80) };
}
