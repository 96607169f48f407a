import { meanAndSd } from '../meanAndSd.ts';
import { earsBaseline, guardDays } from './ears.ts';
import { weekdayFactors } from './weekdayFactors.ts';

/** What was to be expected on a day, in the unit of the series; null = cannot say. */
export type ExpectedDay = { lower: number; mean: number; upper: number } | null;

const z95 = 1.96;

/**
 * The expected band of every day of a daily series (null = missing): mean +- 1.96 sd over the C2 baseline (7 days,
 * 2 days guard), never below 0. With 28 days of history in which weekdays matter, the baseline is first freed of the
 * weekday and the band then set for the day's own weekday.
 */
export function expectedBand(
  series: readonly (number | null)[],
  { minSigma = 0.5, minDays = 5 }: { minSigma?: number; minDays?: number } = {},
): ExpectedDay[] {
  return series.map((_, t) => {
    const factors = weekdayFactors(series, t - guardDays);
    const factorOf = (index: number) => factors?.[index % 7] ?? 1;
    const levelled = factors ? series.map((y, i) => (y === null ? null : y / factorOf(i))) : series;
    const baseline = earsBaseline(levelled, t, guardDays, minDays);
    const { mean, sd } = meanAndSd(baseline ?? []);
    if (mean === null) return null;
    const half = z95 * Math.max(sd ?? 0, minSigma);
    const factor = factorOf(t);
    return {
      lower: Math.max(0, (mean - half) * factor),
      mean: mean * factor,
      upper: (mean + half) * factor,
    };
  });
}
