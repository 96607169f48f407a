import { percentile } from '../percentile.ts';
import { cannotSay } from './detection.ts';
import type { Detection } from './detection.ts';
import { week, weekMeans } from './weekMeans.ts';

export type PercentileOptions = {
  /** As a share: 0.75-0.80 in CIDARS. */
  percentile?: number;
  /** Past years looked at; CIDARS takes 3 to 5. */
  years?: number;
  /** Weeks before and after the same week of a past year that count as the same season. */
  weeksAround?: number;
  /** Past weeks needed (ours). */
  minWeeks?: number;
};

/** 52 weeks: the same weekdays, and within four days of the same date over five years. */
const year = 52 * week;

/**
 * Moving percentile of CIDARS: the last seven days against the weeks around the same week of past years; the statistic
 * is their mean per reported day, the limit the percentile of the past. Alarms above it. Needs past years: a series of
 * one year cannot say.
 */
export function movingPercentile(
  series: readonly (number | null)[],
  options: PercentileOptions = {},
): Detection[] {
  const { percentile: share = 0.8, years = 5, weeksAround = 2, minWeeks = 10 } = options;
  const weeks = weekMeans(series);
  return series.map((value, t) => {
    const statistic = weeks[t] ?? null;
    if (value === null || statistic === null) return cannotSay;
    const past: number[] = [];
    for (let back = 1; back <= years; back += 1) {
      for (let around = -weeksAround; around <= weeksAround; around += 1) {
        const mean = weeks[t - back * year + around * week] ?? null;
        if (mean !== null) past.push(mean);
      }
    }
    const limit = past.length < minWeeks ? null : percentile(past, share * 100);
    if (limit === null) return cannotSay;
    return { statistic, limit, alarm: statistic > limit };
  });
}
