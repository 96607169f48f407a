/** A probability with the normal quantile of it: both tails are asked for often, so neither is computed anew. */
export type Tail = { readonly p: number; readonly z: number };

export const median: Tail = { p: 0.5, z: 0 };
/** The ends of the central 80 % and 95 %. */
export const tails = {
  low80: { p: 0.1, z: -1.281552 },
  high80: { p: 0.9, z: 1.281552 },
  low95: { p: 0.025, z: -1.959964 },
  high95: { p: 0.975, z: 1.959964 },
} as const satisfies Record<string, Tail>;

// Above this mean the steps of the sum are many and the gamma's quantile differs by less than one count.
const mostSummed = 400;

/**
 * The smallest count whose cumulative probability reaches `p`, for a negative binomial with this mean and variance;
 * Poisson where the variance is no greater than the mean. Never negative; 0 for a mean of 0.
 */
export function countQuantile(mean: number, variance: number, { p, z }: Tail): number {
  if (mean <= 0) return 0;
  if (mean > mostSummed) return Math.max(0, Math.round(gammaQuantile(mean, variance, z)));
  const excess = variance - mean;
  const size = excess > 1e-9 * mean ? mean ** 2 / excess : Infinity;
  // log of P(0): a product of probabilities would underflow.
  let logP = size === Infinity ? -mean : -size * Math.log1p(mean / size);
  let total = Math.exp(logP);
  let count = 0;
  const most = mean + 40 * Math.sqrt(Math.max(variance, mean)) + 40;
  while (total < p - 1e-12 && count < most) {
    const ratio =
      size === Infinity ? mean / (count + 1) : ((count + size) / (count + 1)) * (mean / (mean + size));
    logP += Math.log(ratio);
    count += 1;
    total += Math.exp(logP);
  }
  return count;
}

/** A gamma's quantile at the normal quantile `z` (Wilson and Hilferty's cube-root approximation); never negative. */
export function gammaQuantile(mean: number, variance: number, z: number): number {
  if (mean <= 0) return 0;
  const c = Math.max(variance, 0) / mean ** 2 / 9;
  return mean * Math.max(0, 1 - c + z * Math.sqrt(c)) ** 3;
}
