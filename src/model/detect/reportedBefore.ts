/**
 * The reported values of the `days` days before index t, `guard` days apart from it: the baseline of day t. Days that
 * are missing leave it; a series younger than that gives what it has.
 */
export function reportedBefore(
  series: readonly (number | null)[],
  t: number,
  { days, guard = 0 }: { days: number; guard?: number },
): number[] {
  const until = Math.max(0, t - guard);
  return series.slice(Math.max(0, until - days), until).filter((value) => value !== null);
}
