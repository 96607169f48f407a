import { forecastCounts } from '../../src/model/forecast/forecastCounts.ts';
import { countQuantile, median, tails } from '../../src/model/forecast/countQuantile.ts';

/** One day ahead as quantiles; the level of each is in its name. */
export type Quantiles = { q025: number; q10: number; q50: number; q90: number; q975: number };
/** Seven days ahead, or null where the method cannot say. */
export type Method = (series: readonly (number | null)[]) => Quantiles[] | null;

const horizon = 7;
const ahead = Array.from({ length: horizon }, (_, index) => index);

function spread(mean: number, variance: number): Quantiles {
  return {
    q025: countQuantile(mean, variance, tails.low95),
    q10: countQuantile(mean, variance, tails.low80),
    q50: countQuantile(mean, variance, median),
    q90: countQuantile(mean, variance, tails.high80),
    q975: countQuantile(mean, variance, tails.high95),
  };
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The last reported same weekdays before the day, newest first, at most `count`. */
function sameWeekdays(series: readonly (number | null)[], day: number, count: number): number[] {
  const found: number[] = [];
  for (let t = day - 7; t >= 0 && found.length < count; t -= 7) {
    const value = series[t] ?? null;
    if (value !== null) found.push(value);
  }
  return found;
}

/** Mean squared error of a prediction of known days by days before them. */
function pastVariance(
  series: readonly (number | null)[],
  predict: (t: number) => number | null,
): number | null {
  const errors = series.flatMap((value, t) => {
    const predicted = t < 14 || value === null ? null : predict(t);
    return value === null || predicted === null ? [] : [(value - predicted) ** 2];
  });
  return errors.length < 7 ? null : average(errors);
}

function bySameWeekdays(count: number): Method {
  return (series) => {
    const predict = (t: number) => {
      const found = sameWeekdays(series, t, count);
      return found.length === 0 ? null : average(found);
    };
    const variance = pastVariance(series, predict);
    const means = ahead.map((step) => predict(series.length + step));
    if (variance === null) return null;
    return means.every((mean) => mean !== null) ? means.map((mean) => spread(mean, variance)) : null;
  };
}

/** The mean of the last four weeks, weekdays ignored, with the variance of those days. */
const flatMean: Method = (series) => {
  const recent = series.slice(-28).filter((value) => value !== null);
  if (recent.length < 7) return null;
  const mean = average(recent);
  const variance = recent.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (recent.length - 1);
  return ahead.map(() => spread(mean, variance * (1 + 1 / recent.length)));
};

const ours: Method = (series) => {
  const forecast = forecastCounts(series, { horizon });
  if (forecast.kind === 'cannot-say') return null;
  return forecast.days.map(({ median: q50, interval80, interval95 }) => ({
    q025: interval95.low,
    q10: interval80.low,
    q50,
    q90: interval80.high,
    q975: interval95.high,
  }));
};

const meanOf = (values: readonly (number | null)[]) => average(values.filter((value) => value !== null));

/** Ours with the growth of the last two weeks on the two before carried on, a tenth less of it each day. */
const withTrend: Method = (series) => {
  const told = ours(series);
  const [before, after] = [meanOf(series.slice(-28, -14)), meanOf(series.slice(-14))];
  if (told === null || !(before > 0) || !(after > 0)) return told;
  const slope = Math.log(after / before) / 14;
  return told.map((day, step) => {
    const grown = Math.exp((slope * (1 - 0.9 ** (step + 1))) / 0.1);
    const { q025, q10, q50, q90, q975 } = day;
    return { q025: q025 * grown, q10: q10 * grown, q50: q50 * grown, q90: q90 * grown, q975: q975 * grown };
  });
};

/** The forecast of the product and what it is measured against; `naive` is the last same weekday. */
export const methods = {
  ours,
  withTrend,
  naive: bySameWeekdays(1),
  fourWeeks: bySameWeekdays(4),
  flatMean,
} as const satisfies Record<string, Method>;
export type MethodName = keyof typeof methods;
