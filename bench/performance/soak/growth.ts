/** The median of the slopes between all pairs: one odd sample does not turn it. */
function slopeOf(series: readonly number[]): number {
  const slopes = series.flatMap((low, from) =>
    series.slice(from + 1).map((high, after) => (high - low) / (after + 1)),
  );
  slopes.sort((a, b) => a - b);
  const middle = slopes.length / 2;
  return ((slopes[Math.ceil(middle) - 1] ?? 0) + (slopes[Math.floor(middle)] ?? 0)) / 2;
}

/**
 * By what share of its first value a daily series has grown in all: the larger of its last value's distance and of its
 * trend, so that neither a lucky last sample nor noise before it hides a leak. A fall is no growth.
 */
export function growthOf(series: readonly number[]): number {
  const first = series[0];
  const last = series.at(-1);
  if (first === undefined || last === undefined || first === 0) return Number.NaN;
  return Math.max(0, last - first, slopeOf(series) * (series.length - 1)) / first;
}
