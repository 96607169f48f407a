const week = 7;
/** Days on either side whose mean stands for the level of a day, so that a trend is not taken for a weekday. */
const reach = 10;
const rounds = 25;

export type WeekdayPattern = {
  /** Factor by index in the series modulo 7; their mean is 1. */
  factors: readonly number[];
  /** Squared standard error of each factor, after shrinking. */
  variances: readonly number[];
  /** Parameters that the pattern has taken from the data: 0 = flat, 6 = unshrunk. */
  parameters: number;
};

/**
 * The multiplicative weekday pattern of a daily series (null = missing). Factors are ratios of sums to a local level, in
 * turns until both agree, then each is drawn towards 1 as far as its own error outweighs the spread between weekdays
 * (empirical Bayes): a clear pattern stays whole, an accidental one vanishes, a weekday never seen is 1.
 */
export function weekdayPattern(series: readonly (number | null)[]): WeekdayPattern {
  let factors = Array.from({ length: week }, () => 1);
  let levels = localLevels(series, factors);
  for (let round = 0; round < rounds; round += 1) {
    factors = ratios(series, levels);
    levels = localLevels(series, factors);
  }
  return shrunk(series, levels, factors);
}

const at = (factors: readonly number[], t: number) => factors[t % week] ?? 1;

function localLevels(series: readonly (number | null)[], factors: readonly number[]): number[] {
  return series.map((_, t) => {
    let [sum, weight] = [0, 0];
    for (let i = Math.max(0, t - reach); i <= Math.min(series.length - 1, t + reach); i += 1) {
      const value = series[i] ?? null;
      if (value === null) continue;
      sum += value;
      weight += at(factors, i);
    }
    return weight > 0 ? sum / weight : 0;
  });
}

/** Per weekday the sum of values and of levels. */
function sums(series: readonly (number | null)[], levels: readonly number[]) {
  const byWeekday = Array.from({ length: week }, () => ({ values: 0, levels: 0 }));
  series.forEach((value, t) => {
    const own = byWeekday[t % week];
    if (value === null || !own) return;
    own.values += value;
    own.levels += levels[t] ?? 0;
  });
  return byWeekday;
}

function ratios(series: readonly (number | null)[], levels: readonly number[]): number[] {
  const raw = sums(series, levels).map((own) => (own.levels > 0 ? own.values / own.levels : 1));
  const mean = raw.reduce((sum, factor) => sum + factor, 0) / week;
  return raw.map((factor) => (mean > 0 ? factor / mean : 1));
}

function shrunk(
  series: readonly (number | null)[],
  levels: readonly number[],
  factors: readonly number[],
): WeekdayPattern {
  let [squares, days] = [0, 0];
  series.forEach((value, t) => {
    const expected = (levels[t] ?? 0) * at(factors, t);
    if (value === null || expected <= 0) return;
    squares += (value - expected) ** 2 / expected;
    days += 1;
  });
  // Seven parameters of the week, and one of the level for about every three weeks.
  const free = days - week - days / (2 * reach + 1);
  const dispersion = free > 0 ? squares / free : Infinity;
  const errors = sums(series, levels).map((own, weekday) =>
    own.levels > 0 ? (dispersion * at(factors, weekday)) / own.levels : Infinity,
  );
  const seen = factors.flatMap((factor, weekday) => {
    const error = errors[weekday] ?? Infinity;
    return error < Infinity ? [(factor - 1) ** 2 - error] : [];
  });
  const between =
    seen.length < 2 ? 0 : Math.max(0, seen.reduce((sum, each) => sum + each, 0) / (seen.length - 1));
  const kept = errors.map((error) => (between > 0 && error < Infinity ? between / (between + error) : 0));
  return {
    factors: factors.map((factor, weekday) => 1 + (kept[weekday] ?? 0) * (factor - 1)),
    variances: errors.map((error, weekday) => {
      const share = kept[weekday] ?? 0;
      return share > 0 ? share * error : between;
    }),
    parameters: (kept.reduce((sum, each) => sum + each, 0) * (week - 1)) / week,
  };
}
