// Every number of the world is a function of (seed, what it is about), never of the order of the questions.

function mix(state: number, key: number): number {
  let k = Math.imul(key, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = state ^ Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

function finish(state: number): number {
  let h = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A stream of chance of its own for whatever the names say, e.g. `streamOf(seed, 'visits', clinic.id)`. */
export function streamOf(seed: number, ...names: string[]): number {
  let state = mix(0x9747b28c, seed | 0);
  for (const name of names) {
    for (let i = 0; i < name.length; i++) state = mix(state, name.charCodeAt(i));
    state = mix(state, 0x10000 + name.length);
  }
  return finish(state) | 0;
}

/** The `key`-th number of a stream, in [0, 1). Keys are 32-bit integers, e.g. a day or an hour count. */
export function uniform(stream: number, key: number, part = 0): number {
  return finish(mix(mix(stream, key | 0), part)) / 4_294_967_296;
}

/** Standard normal (Box-Muller). */
export function normal(stream: number, key: number, part = 0): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform(stream, key, part * 2 + 101)));
  return radius * Math.cos(2 * Math.PI * uniform(stream, key, part * 2 + 102));
}

/** Poisson count of the given mean: exact by inversion for small means, rounded normal above. */
export function poisson(mean: number, stream: number, key: number, part = 0): number {
  if (mean <= 0) return 0;
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(stream, key, part)));
  const u = uniform(stream, key, part);
  let count = 0;
  let term = Math.exp(-mean);
  let cumulative = term;
  while (u > cumulative && count < 400) {
    count++;
    term *= mean / count;
    cumulative += term;
  }
  return count;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
