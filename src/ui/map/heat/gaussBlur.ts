/** Cells on each side that count: 3.5 standard deviations of the widest kernel, which has two cells. */
export const REACH_CELLS = 7;

/** Below this variance samples of a Gaussian no longer add up to one; three weights then keep the variance exactly. */
const FEWEST_SAMPLES = 0.5;

/** The weights of a Gaussian of a variance in cells^2, from its middle outwards. */
export function kernelOf(variance: number): Float64Array {
  const half = new Float64Array(REACH_CELLS + 1);
  if (variance < FEWEST_SAMPLES) {
    half[0] = 1 - variance;
    half[1] = variance / 2;
    return half;
  }
  let sum = 0;
  for (let k = 0; k <= REACH_CELLS; k++) {
    const weight = Math.exp((-k * k) / (2 * variance));
    half[k] = weight;
    sum += k === 0 ? weight : 2 * weight;
  }
  return half.map((weight) => weight / sum);
}

/** Half-sample mirror: what would leak over an edge comes back, so no count is lost and edges are not dimmed. */
function mirror(line: Float64Array, length: number): void {
  const period = 2 * length;
  for (let k = 0; k < REACH_CELLS; k++) {
    const at = k % period;
    const near = at < length ? at : period - 1 - at;
    line[REACH_CELLS - 1 - k] = line[REACH_CELLS + near] ?? 0;
    line[REACH_CELLS + length + k] = line[REACH_CELLS + length - 1 - near] ?? 0;
  }
}

/** Weighs a line's cells and writes every `step`-th cell of `to` from `start` on: pairs as far from the middle share a weight. */
function weigh(
  line: Float64Array,
  length: number,
  [k0 = 0, k1 = 0, k2 = 0, k3 = 0, k4 = 0, k5 = 0, k6 = 0, k7 = 0]: Float64Array,
  to: Float32Array,
  start: number,
  step: number,
): void {
  let at = start;
  for (let x = 0; x < length; x++, at += step) {
    const near =
      k0 * (line[x + 7] ?? 0) +
      k1 * ((line[x + 6] ?? 0) + (line[x + 8] ?? 0)) +
      (k2 * ((line[x + 5] ?? 0) + (line[x + 9] ?? 0)) + k3 * ((line[x + 4] ?? 0) + (line[x + 10] ?? 0)));
    const far =
      k4 * ((line[x + 3] ?? 0) + (line[x + 11] ?? 0)) +
      k5 * ((line[x + 2] ?? 0) + (line[x + 12] ?? 0)) +
      (k6 * ((line[x + 1] ?? 0) + (line[x + 13] ?? 0)) + k7 * ((line[x] ?? 0) + (line[x + 14] ?? 0)));
    to[at] = near + far;
  }
}

/** A line with room for what is mirrored at both ends. */
export const lineFor = (longest: number): Float64Array => new Float64Array(longest + 2 * REACH_CELLS);

/** Blurs rows of `length` cells, `stride` apart from `start` on, and writes them as columns: two calls blur both ways. */
export function blurRows(
  from: Float32Array,
  { start, stride, length, rows }: { start: number; stride: number; length: number; rows: number },
  kernel: Float64Array,
  to: Float32Array,
  line: Float64Array,
): void {
  for (let r = 0; r < rows; r++) {
    const first = start + r * stride;
    for (let c = 0; c < length; c++) line[REACH_CELLS + c] = from[first + c] ?? 0;
    mirror(line, length);
    weigh(line, length, kernel, to, r, rows);
  }
}
