import type { WeekdayPattern } from './weekdayPattern.ts';

const week = 7;
/** Reports before the first error is counted: until then the level is a guess. */
const warmUp = 7;
/** Shares of the past that are forgotten with each new report. No level stands still, so none is 0. */
const rates = [0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];

export type DiscountedLevel = {
  /** Visits of an average weekday, at the last report. */
  level: number;
  /** Its variance, in units of `dispersion * level`. */
  spread: number;
  /** Share of the past forgotten with each report. */
  rate: number;
  /** Variance of a day over its mean, 1 = no more than chance (Poisson). */
  dispersion: number;
  /** Degrees of freedom behind `dispersion`. */
  free: number;
};

/**
 * The present level of a daily series of counts (null = missing) whose weekdays are known: the exponentially discounted
 * quasi-Poisson estimate, sum(w y) / sum(w f), with the rate of forgetting whose one-step forecasts of this very series
 * were best. A missing day changes nothing. Null with fewer than ten reports.
 */
export function discountedLevel(
  series: readonly (number | null)[],
  pattern: WeekdayPattern,
): DiscountedLevel | null {
  const tried = rates.flatMap((rate) => walk(series, pattern, rate) ?? []);
  const best = tried.reduce<(typeof tried)[number] | null>(
    (kept, each) => (kept === null || each.weekLoss < kept.weekLoss ? each : kept),
    null,
  );
  if (!best) return null;
  const { errors, loss, weekLoss: _chosenBy, ...rest } = best;
  const free = Math.max(2, errors - 1 - pattern.parameters);
  // The pattern was fitted to the same days, so the errors are a little too small.
  return { ...rest, dispersion: Math.max(1, loss / free), free };
}

function walk(series: readonly (number | null)[], { factors }: WeekdayPattern, rate: number) {
  let [sum, weight, squaredWeight] = [0, 0, 0];
  let [reports, errors, loss] = [0, 0, 0];
  let [weekLoss] = [0];
  series.forEach((value, t) => {
    if (value === null) return;
    const factor = factors[t % week] ?? 1;
    if (reports >= warmUp) {
      const level = sum / weight;
      const known = squaredWeight / weight ** 2;
      loss += squaredError(value, level * factor, 1 + factor * known);
      errors += 1;
      for (let i = t; i < Math.min(series.length, t + week); i += 1) {
        const later = series[i] ?? null;
        const own = factors[i % week] ?? 1;
        if (later !== null) weekLoss += squaredError(later, level * own, 1);
      }
    }
    sum = (1 - rate) * sum + value;
    weight = (1 - rate) * weight + factor;
    squaredWeight = (1 - rate) ** 2 * squaredWeight + factor;
    reports += 1;
  });
  if (errors < 3 || weight <= 0) return null;
  return { level: sum / weight, spread: squaredWeight / weight ** 2, rate, errors, loss, weekLoss };
}

/** In units of the mean; half a count at least, for a series that stood at zero still has a chance of a case. */
function squaredError(value: number, expected: number, inflation: number): number {
  return (value - expected) ** 2 / Math.max(expected, 0.5) / inflation;
}
