export const week = 7;

/** Mean per reported day of the seven days up to each day; null with fewer than five reported (ours) or a young series. */
export function weekMeans(series: readonly (number | null)[], minDays = 5): (number | null)[] {
  return series.map((_, t) => {
    if (t + 1 < week) return null;
    const reported = series.slice(t + 1 - week, t + 1).filter((value) => value !== null);
    return reported.length < minDays ? null : reported.reduce((a, b) => a + b, 0) / reported.length;
  });
}
