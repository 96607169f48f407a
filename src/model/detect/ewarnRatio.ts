import { cannotSay, detection } from './detection.ts';
import type { Detection } from './detection.ts';
import { reportedBefore } from './reportedBefore.ts';
import { week, weekMeans } from './weekMeans.ts';

/** Reported days that the three weeks before need (ours). */
const minDays = 15;
/** One case a week: below it a ratio says nothing (ours). */
const minMean = 1 / week;

/**
 * WHO EWARN: the last seven days over the mean of the three weeks before them, both per reported day; alarm from 1.5 to
 * 2 times on, by disease. WHO judges once a week; here every day looks back over its own week.
 */
export function ewarnRatio(
  series: readonly (number | null)[],
  { times = 2 }: { times?: number } = {},
): Detection[] {
  const weeks = weekMeans(series);
  return series.map((value, t) => {
    const now = weeks[t] ?? null;
    const before = reportedBefore(series, t + 1 - week, { days: 3 * week });
    if (value === null || now === null || before.length < minDays) return cannotSay;
    const mean = before.reduce((a, b) => a + b, 0) / before.length;
    return detection(now / Math.max(mean, minMean), times);
  });
}
