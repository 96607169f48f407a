const week = 7;
const historyDays = 28;
const minPerWeekday = 3;
// The same bar that NSSP-ESSENCE sets for its day-of-week regression.
const minAdjustedR2 = 0.6;

/**
 * Factor per weekday (index = position in the series modulo 7) from the 28 days before index `until`, or null when the
 * history is shorter, a weekday has fewer than three reports, or weekdays explain too little (adjusted R2 below 0.60).
 */
export function weekdayFactors(series: readonly (number | null)[], until: number): number[] | null {
  const from = until - historyDays;
  if (from < 0) return null;
  const groups: number[][] = Array.from({ length: week }, () => []);
  for (let t = from; t < until; t += 1) {
    const value = series[t] ?? null;
    if (value !== null) groups[t % week]?.push(value);
  }
  if (groups.some((group) => group.length < minPerWeekday)) return null;
  const all = groups.flat();
  const mean = average(all);
  if (mean <= 0) return null;
  const means = groups.map(average);
  const total = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const within = groups.reduce(
    (sum, group, index) => sum + group.reduce((a, value) => a + (value - (means[index] ?? mean)) ** 2, 0),
    0,
  );
  const adjustedR2 = 1 - within / (all.length - week) / (total / (all.length - 1));
  if (!(adjustedR2 >= minAdjustedR2) || means.some((each) => each <= 0)) return null;
  return means.map((each) => each / mean);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
