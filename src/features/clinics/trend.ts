import type { VisitSeries } from './visitSeries.ts';

/** Four weeks show the rhythm of the week and a rise against it. */
export const TREND_DAYS = 28;

/** The last weeks of a series for a sparkline: what can be judged, and the band it is judged by. */
export function trendOf({ judged, band }: VisitSeries, days: number = TREND_DAYS) {
  return {
    values: judged.slice(-days),
    band: band.slice(-days).map((range) => range && { low: range.lower, high: range.upper }),
  };
}
