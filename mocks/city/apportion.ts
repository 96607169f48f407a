/**
 * Splits a whole number by weights so that the parts are whole and sum exactly (largest remainder).
 * `least` is given to everybody first; it must fit: `least * weights.length <= total`.
 */
export function apportion(total: number, weights: readonly number[], least = 0): number[] {
  const rest = total - least * weights.length;
  const sum = weights.reduce((a, b) => a + b, 0) || 1;
  const exact = weights.map((weight) => (rest * weight) / sum);
  const parts = exact.map((value) => Math.floor(value));
  const missing = rest - parts.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts.map((part) => part + least);
}
