import { meanAndSd } from '../meanAndSd.ts';

/** One site's stock of one item on one day, in the item's unit. A figure that was not reported is null. */
export type StockDay = {
  readonly day: string;
  readonly opening: number | null;
  readonly closing: number | null;
  readonly received: number | null;
};

export type Burn = {
  /** Units used per day; null = no reported day, so no burn. */
  perDay: number | null;
  /** Sample standard deviation of the daily use; null for fewer than two days. */
  sd: number | null;
  /** How many reported days it rests on. */
  days: number;
};

export const burnDays = 7;

/**
 * Burn = sum of (opening - closing + received) / days over the last seven reported days (US CDC burn-rate method).
 * Days without a complete report are skipped, not counted as no use. A day on which a count found more than the books
 * had is a correction: its use is 0, not negative.
 */
export function burn(days: readonly StockDay[]): Burn {
  const usage = [...days]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .flatMap(({ opening, closing, received }) =>
      opening === null || closing === null || received === null
        ? []
        : [Math.max(0, opening - closing + received)],
    )
    .slice(-burnDays);
  const { mean, sd } = meanAndSd(usage);
  return { perDay: mean, sd, days: usage.length };
}
