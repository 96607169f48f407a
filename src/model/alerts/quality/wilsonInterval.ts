/**
 * Interval of a share by Wilson's score method (J Am Stat Assoc 1927;22:209), which stays within 0..1 and holds for few
 * cases too. `z` is the normal quantile: 1.96 for 95 %. Null without a case.
 */
export function wilsonInterval(
  hits: number,
  cases: number,
  z = 1.959964,
): { value: number; low: number; high: number } | null {
  if (cases <= 0) return null;
  const value = hits / cases;
  const weight = (z * z) / cases;
  const centre = (value + weight / 2) / (1 + weight);
  const half = (z * Math.sqrt((value * (1 - value)) / cases + weight / (4 * cases))) / (1 + weight);
  // Rounding must not push the ends past the share itself.
  return {
    value,
    low: Math.min(value, Math.max(0, centre - half)),
    high: Math.max(value, Math.min(1, centre + half)),
  };
}
