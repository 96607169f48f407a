import type { PDetection } from './ewma.ts';
import { cannotSayP, redP, yellowP } from './ewma.ts';
import { studentTQuantile, studentTUpperTail } from './studentT.ts';

export type RegressionDetection = PDetection & {
  /** Count to be expected from weekday and trend; null = cannot say. */
  expected: number | null;
  /** Share of the baseline's variance that weekday and trend explain, freed of their number; null = cannot say. */
  adjustedR2: number | null;
};

export type RegressionOptions = {
  baselineDays?: number;
  guardDays?: number;
  minDays?: number;
  alarmP?: number;
};

type Point = { t: number; y: number };

const nothing: RegressionDetection = { ...cannotSayP, expected: null, adjustedR2: null };
const week = 7;

/**
 * Day-of-week regression of NSSP-ESSENCE: weekday and linear trend fitted to the 28 days before the last two; today's
 * distance from the forecast over its standard error, by Student's t. As the CDC's `Rnssp`, alert_regression, but the
 * standard error is the exact one, which also holds when days are missing (with none missing the two are equal).
 * Needs 21 reported days and every weekday twice (ours).
 */
export function weekdayRegression(
  series: readonly (number | null)[],
  options: RegressionOptions = {},
): RegressionDetection[] {
  const { baselineDays: days = 28, guardDays: guard = 2, minDays = 21, alarmP = redP } = options;
  return series.map((value, t) => {
    const fit =
      value === null ? null : weekdayFit(series, t, { baselineDays: days, guardDays: guard, minDays });
    if (value === null || !fit) return nothing;
    const { expected, df, error, adjustedR2 } = fit;
    const statistic = (value - expected) / error;
    const limit = studentTQuantile(alarmP, df);
    const p = studentTUpperTail(statistic, df);
    return { statistic, limit, alarm: statistic > limit, p, expected, adjustedR2 };
  });
}

/** What the baseline of a day says of its count. */
export type WeekdayFit = { expected: number; error: number; df: number; adjustedR2: number };

/**
 * The fit behind a day's regression, whether or not the day itself was reported: the expected count, the standard error
 * of a single count around it, its degrees of freedom. Null where the baseline is too short.
 */
export function weekdayFit(
  series: readonly (number | null)[],
  t: number,
  { baselineDays: days = 28, guardDays: guard = 2, minDays = 21 }: Omit<RegressionOptions, 'alarmP'> = {},
): WeekdayFit | null {
  if (t - guard - days < 0) return null;
  const baseline: Point[] = [];
  for (let s = t - guard - days; s < t - guard; s += 1) {
    const y = series[s] ?? null;
    if (y !== null) baseline.push({ t: s, y });
  }
  const fit = baseline.length < minDays ? null : fitWeekdays(baseline, t);
  return fit && { ...fit, error: Math.max(fit.error, 1.01 / studentTQuantile(yellowP, fit.df)) };
}

/** Least squares by hand: freed of its weekday's means, the trend is a regression through the origin. */
function fitWeekdays(baseline: readonly Point[], t: number) {
  const groups = Array.from({ length: week }, () => ({ n: 0, t: 0, y: 0 }));
  const all = { n: 0, t: 0, y: 0 };
  for (const point of baseline) {
    add(groups[point.t % week], point);
    add(all, point);
  }
  if (groups.some(({ n }) => n < 2)) return null;
  let [tt, ty, yy, total] = [0, 0, 0, 0];
  for (const { t: s, y } of baseline) {
    const group = groups[s % week] ?? all;
    tt += (s - group.t) ** 2;
    ty += (s - group.t) * (y - group.y);
    yy += (y - group.y) ** 2;
    total += (y - all.y) ** 2;
  }
  const df = all.n - week - 1;
  const residual = Math.max(0, yy - (ty * ty) / tt) / df;
  const group = groups[t % week] ?? all;
  return {
    expected: Math.max(0, group.y + (ty / tt) * (t - group.t)),
    error: Math.sqrt(residual * (1 + 1 / group.n + (t - group.t) ** 2 / tt)),
    df,
    adjustedR2: total > 0 ? 1 - residual / (total / (all.n - 1)) : 0,
  };
}

/** Running means: no weekday's points need to be kept apart. */
function add(mean: { n: number; t: number; y: number } | undefined, { t, y }: Point): void {
  if (!mean) return;
  mean.n += 1;
  mean.t += (t - mean.t) / mean.n;
  mean.y += (y - mean.y) / mean.n;
}
