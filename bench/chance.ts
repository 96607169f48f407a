/** A stream of seeded chance (mulberry32): the same numbers on every machine. */
export type Chance = {
  uniform: () => number;
  normal: () => number;
  /** A count with this mean, and variance mean + mean^2 / size (negative binomial). */
  count: (mean: number, size: number) => number;
};

export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const count = (mean: number, size: number) =>
    poisson((mean / size) * gamma(size, { uniform, normal }), { uniform, normal });
  return { uniform, normal, count };
}

type Draws = Pick<Chance, 'uniform' | 'normal'>;

/** Marsaglia and Tsang, for shapes from 1 on. */
function gamma(shape: number, { uniform, normal }: Draws): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poisson(mean: number, { uniform, normal }: Draws): number {
  if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
  let left = mean;
  let count = 0;
  // Interarrival times add up in logarithms: no product underflows.
  for (;;) {
    left += Math.log(1 - uniform());
    if (left < 0) return count;
    count += 1;
  }
}
