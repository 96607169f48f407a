import { addDays, daysBetween } from '../civilDay.ts';
import type { Burn } from './burn.ts';

/** A delivery that is on its way; it can be used from that day on. */
export type Inbound = { readonly day: string; readonly quantity: number };

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

/**
 * Stock-out date and its 80 % interval from the burn's own spread: use over k days is k d with variance
 * k sd^2 (day to day) + k^2 sd^2 / n (the mean itself is an estimate from n days). Ours; normal approximation.
 */
export function stockout({ usable, burn, asOf, inbound = [], horizonDays = 180 }: StockoutInput): Stockout {
  const { perDay, sd, days } = burn;
  if (perDay === null || perDay <= 0) return { day: null, earliest: null, latest: null };
  const spreadOver = (k: number) => (sd === null ? 0 : sd * Math.sqrt(k + k ** 2 / days));
  const firstEmpty = (z: number): string | null => {
    for (let k = 1; k <= horizonDays; k += 1) {
      const arrived = inbound.filter((each) => daysBetween(asOf, each.day) <= k);
      const available = arrived.reduce((sum, each) => sum + each.quantity, usable);
      if (k * perDay + z * spreadOver(k) >= available) return addDays(asOf, k);
    }
    return null;
  };
  const day = firstEmpty(0);
  return sd === null
    ? { day, earliest: null, latest: null }
    : { day, earliest: firstEmpty(z80), latest: firstEmpty(-z80) };
}
