import { meanAndSd } from '../meanAndSd.ts';

export type EarsStatistics = {
  /** Standardised distance from the baseline; null = cannot say. */
  c1: number | null;
  c2: number | null;
  c3: number | null;
};

export type EarsOptions = {
  /** Smallest standard deviation assumed: 0.5-1 keeps sparse counts from alarming on a single case. */
  minSigma?: number;
  /** Reported days that a 7-day baseline needs (ours; the formulas assume all seven). */
  minDays?: number;
};

/** Alarm limits of CDC's EARS: z for alpha = 0.001, and 1.96 for the three-day sum. */
export const earsLimits = { c1: 3.09, c2: 3.09, c3: 1.96 } as const;

export const baselineDays = 7;

/** C2 leaves out the two latest days, so that an outbreak does not hide itself in its own baseline. */
export const guardDays = 2;

/** The reported values of the 7 days before index t, `guard` days apart from it; null when the series is too young. */
export function earsBaseline(
  series: readonly (number | null)[],
  t: number,
  guard: number,
  minDays: number,
): number[] | null {
  const from = t - guard - baselineDays;
  if (from < 0) return null;
  const reported = series.slice(from, t - guard).filter((value) => value !== null);
  return reported.length >= minDays ? reported : null;
}

/**
 * EARS C1, C2 and C3 for every day of a daily series of counts (null = missing).
 * C1 = (y - mean) / sd over t-7..t-1; C2 the same over t-9..t-3; C3 = sum over t-2..t of max(0, C2 - 1).
 * Formulas: Fricker et al. as in the manual of CRAN `surveillance`, earsC. First usable (zero-based): 7, 9, 11.
 */
export function ears(series: readonly (number | null)[], options: EarsOptions = {}): EarsStatistics[] {
  const c1 = series.map((_, t) => distance(series, t, 0, options));
  const c2 = series.map((_, t) => distance(series, t, guardDays, options));
  return series.map((_, t) => ({ c1: c1[t] ?? null, c2: c2[t] ?? null, c3: threeDaySum(c2, t) }));
}

function distance(
  series: readonly (number | null)[],
  t: number,
  guard: number,
  { minSigma = 0.5, minDays = 5 }: EarsOptions,
): number | null {
  const value = series[t] ?? null;
  const baseline = earsBaseline(series, t, guard, minDays);
  if (value === null || baseline === null) return null;
  const { mean, sd } = meanAndSd(baseline);
  const sigma = Math.max(sd ?? 0, minSigma);
  return mean === null || sigma === 0 ? null : (value - mean) / sigma;
}

function threeDaySum(c2: readonly (number | null)[], t: number): number | null {
  let sum = 0;
  for (const back of [0, 1, 2]) {
    const each = c2[t - back] ?? null;
    if (each === null) return null;
    sum += Math.max(0, each - 1);
  }
  return sum;
}
