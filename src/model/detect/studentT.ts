/**
 * P(T > t) of Student's t with a whole number of degrees of freedom, exact to rounding: the finite series in
 * cos(arctan(t / sqrt(df))), Abramowitz & Stegun 26.7.3 and 26.7.4.
 */
export function studentTUpperTail(t: number, df: number): number {
  const theta = Math.atan(t / Math.sqrt(df));
  const cos2 = Math.cos(theta) ** 2;
  const odd = df % 2;
  let term = odd ? Math.cos(theta) : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < df; k += 2) {
    term *= ((k - 1) / k) * cos2;
    sum += term;
  }
  const within = odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
  return (1 - within) / 2;
}

const known = new Map<string, number>();

/** The t that is exceeded with probability p, 0 < p <= 0.5, to about ten digits. Only a few (p, df) are ever asked for. */
export function studentTQuantile(p: number, df: number): number {
  const key = `${p}|${df}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  let [low, high] = [0, 1];
  while (studentTUpperTail(high, df) > p) [low, high] = [high, high * 2];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (studentTUpperTail(middle, df) > p) low = middle;
    else high = middle;
  }
  known.set(key, high);
  return high;
}
