import { meanAndSd } from '../meanAndSd.ts';
import { cannotSay } from './detection.ts';
import type { Detection } from './detection.ts';
import { reportedBefore } from './reportedBefore.ts';
import { studentTQuantile, studentTUpperTail } from './studentT.ts';

/** A finding with the probability of so much or more by chance; null = cannot say. */
export type PDetection = Detection & { p: number | null };

export const cannotSayP: PDetection = { ...cannotSay, p: null };

export type EwmaOptions = {
  /** Weights of today: 0.4 is for slow rises, 0.9 for sudden ones; the more surprising of the two counts. */
  weights?: readonly number[];
  baselineDays?: number;
  guardDays?: number;
  /** Reported days that the baseline needs. */
  minDays?: number;
  /** Alarms below this p. */
  alarmP?: number;
};

/** p below which NSSP-ESSENCE is red and yellow; above it is blue, without a baseline grey. */
export const redP = 0.01;
export const yellowP = 0.05;

/**
 * EWMA of NSSP-ESSENCE: a smoothed count against mean and standard deviation of the 28 days before the last two,
 * by Student's t. Formulas, least spread and clipping as in the CDC's `Rnssp`, alert_ewma. Missing days leave the
 * baseline and do not move the smoothed count.
 */
export function ewma(series: readonly (number | null)[], options: EwmaOptions = {}): PDetection[] {
  const { weights = [0.4, 0.9], alarmP = redP } = options;
  const runs = weights.map((weight) => tStatistics(series, weight, options));
  return series.map((_, t) => {
    const df = runs[0]?.[t]?.df ?? null;
    if (df === null) return cannotSayP;
    const statistic = Math.max(...runs.map((run) => run[t]?.statistic ?? 0));
    const limit = studentTQuantile(alarmP, df);
    return { statistic, limit, alarm: statistic > limit, p: studentTUpperTail(statistic, df) };
  });
}

type TDay = { statistic: number; df: number } | null;

function tStatistics(series: readonly (number | null)[], weight: number, options: EwmaOptions): TDay[] {
  const { baselineDays: days = 28, guardDays: guard = 2, minDays = 11 } = options;
  let smoothed: number | null = null;
  return series.map((value, t) => {
    if (value === null) return null;
    smoothed = smoothed === null ? value : weight * value + (1 - weight) * smoothed;
    const baseline = reportedBefore(series, t, { days, guard });
    const { mean, sd } = meanAndSd(baseline);
    if (mean === null || sd === null || baseline.length < minDays) return null;
    const df = baseline.length - 1;
    const sigma = spread(sd, weight, baseline.length, guard);
    const statistic = (smoothed - mean) / sigma;
    // A day that alarms is kept at its limit: an outbreak must not echo for a week in the smoothed count.
    const bound = studentTQuantile(redP, df);
    if (Math.abs(statistic) > bound) smoothed = mean + Math.sign(statistic) * bound * sigma;
    return { statistic, df };
  });
}

/** Standard deviation of (smoothed count - baseline mean), with ESSENCE's floor for sparse counts. */
function spread(sd: number, w: number, n: number, guard: number): number {
  const shared = (2 * (1 - w) ** (guard + 1) * (1 - (1 - w) ** n)) / n;
  const factor = Math.sqrt(w / (2 - w) + 1 / n - shared);
  const unit = w / studentTQuantile(yellowP, n - 1);
  const floor = unit * (1 + 0.5 * (1 - w) ** 2);
  const correction = unit * (0.1289 - (0.2414 - 0.1826 * (1 - w) ** 4) * Math.log(0.5));
  return Math.max(floor, sd * factor + correction);
}
