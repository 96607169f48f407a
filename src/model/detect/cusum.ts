import { cannotSay, detection } from './detection.ts';
import type { Detection } from './detection.ts';
import { reportedBefore } from './reportedBefore.ts';

export type CusumOptions = {
  /** plain: z = (x - m) / sqrt(m); rossi: z = (x - 3 m + 2 sqrt(x m)) / (2 sqrt(m)), nearer to normal for small counts. */
  score?: 'plain' | 'rossi';
  /** Mean in control; left out, it is the mean of the days before (28, two days guard, at least 14 reported: ours). */
  mean?: number;
  /** Excess per day that is let pass, in standard deviations. */
  k?: number;
  /** Alarm from this sum on. */
  h?: number;
  /** Start again from zero on the day after an alarm; otherwise the sum of a long outbreak stands for weeks after it. */
  restart?: boolean;
};

const minDays = 14;
/** A mean of zero would make any case infinitely surprising: a standard deviation of 0.5 is the least, as for EARS. */
const minMean = 0.25;

/**
 * CUSUM of counts taken as Poisson: S_t = max(0, S_{t-1} + z_t - k), alarm at S_t >= h, k = 1.04, h = 2.26
 * (Rossi et al., Stat Med 1999; defaults of CRAN `surveillance`, algo.cusum). A missing day leaves the sum as it was.
 */
export function cusum(series: readonly (number | null)[], options: CusumOptions = {}): Detection[] {
  const { score = 'rossi', k = 1.04, h = 2.26, restart = false } = options;
  let sum = 0;
  return series.map((x, t) => {
    const mean = options.mean ?? movingMean(series, t);
    if (x === null || mean === null) return cannotSay;
    const m = Math.max(mean, minMean);
    const z =
      score === 'plain' ? (x - m) / Math.sqrt(m) : (x - 3 * m + 2 * Math.sqrt(x * m)) / (2 * Math.sqrt(m));
    sum = Math.max(0, (restart && sum >= h ? 0 : sum) + z - k);
    return detection(sum, h);
  });
}

function movingMean(series: readonly (number | null)[], t: number): number | null {
  const baseline = reportedBefore(series, t, { days: 28, guard: 2 });
  return baseline.length < minDays ? null : baseline.reduce((a, b) => a + b, 0) / baseline.length;
}
