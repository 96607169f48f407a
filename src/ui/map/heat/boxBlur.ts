/** A box of width 2 * radius + 1 whose two outermost neighbours count by `edge` (0..1): any variance, not only that of odd widths. */
export interface ExtendedBox {
  radius: number;
  edge: number;
}

/** Three narrow passes, then a share of a wide one. */
export interface Kernel {
  narrow: ExtendedBox;
  wide: ExtendedBox;
}

/**
 * Three equal boxes alone stay 12 % below the peak of a Gaussian in two dimensions, because their tails are too thin. Mixing 44 % of
 * a fourth, wide pass in gives the Gaussian's variance and kurtosis: 1 % of the peak at worst. Variances in units of sigma^2.
 */
const WIDE_SHARE = 0.44;
const NARROW_VARIANCE = 0.20761;
const WIDE_VARIANCE = 0.85717;

/** The extended box of a given variance in cells^2 (Gwosdek et al. 2011, eq. 10-11). */
export function extendedBox(variance: number): ExtendedBox {
  const radius = Math.floor((Math.sqrt(1 + 12 * variance) - 1) / 2);
  const width = 2 * radius + 1;
  const edge =
    (width * (radius * (radius + 1) - 3 * variance)) / (6 * (variance - (radius + 1) * (radius + 1)));
  return { radius, edge };
}

/** `variance` in cells^2. */
export function kernelOf(variance: number): Kernel {
  return {
    narrow: extendedBox(NARROW_VARIANCE * variance),
    wide: extendedBox(WIDE_VARIANCE * variance),
  };
}

/** Two lines to blur to and fro in, with room for the widest kernel on both sides. */
export interface LineBuffers {
  a: Float32Array;
  b: Float32Array;
  margin: number;
}

export function lineBuffers(longest: number, kernels: readonly Kernel[]): LineBuffers {
  const margin = Math.max(...kernels.map((kernel) => kernel.wide.radius)) + 1;
  return { a: new Float32Array(longest + 2 * margin), b: new Float32Array(longest + 2 * margin), margin };
}

/** Half-sample mirror: what would leak over an edge comes back, so no count is lost and edges are not dimmed. */
function mirror(line: Float32Array, length: number, margin: number): void {
  const period = 2 * length;
  for (let k = 0; k < margin; k++) {
    const at = k % period;
    const near = at < length ? at : period - 1 - at;
    line[margin - 1 - k] = line[margin + near] ?? 0;
    line[margin + length + k] = line[margin + length - 1 - near] ?? 0;
  }
}

/** One pass over `length` cells that start at `margin` in both buffers; `keep` is the share of the input left as it was. */
function pass(
  from: Float32Array,
  to: Float32Array,
  length: number,
  margin: number,
  box: ExtendedBox,
  keep: number,
): void {
  const { radius, edge } = box;
  const share = (1 - keep) / (2 * radius + 1 + 2 * edge);
  mirror(from, length, margin);
  let sum = 0;
  for (let k = margin - radius; k <= margin + radius; k++) sum += from[k] ?? 0;
  const end = margin + length;
  for (let i = margin; i < end; i++) {
    const left = from[i - radius - 1] ?? 0;
    const right = from[i + radius + 1] ?? 0;
    to[i] = (sum + edge * (left + right)) * share + keep * (from[i] ?? 0);
    sum += right - (from[i - radius] ?? 0);
  }
}

/** Blurs every row and writes it as a column, so that two calls blur both ways and both read memory in order. */
function blurRows(
  from: Float32Array,
  to: Float32Array,
  columns: number,
  rows: number,
  kernel: Kernel,
  { a, b, margin }: LineBuffers,
): void {
  for (let r = 0; r < rows; r++) {
    const start = r * columns;
    for (let c = 0; c < columns; c++) a[margin + c] = from[start + c] ?? 0;
    pass(a, b, columns, margin, kernel.narrow, 0);
    pass(b, a, columns, margin, kernel.narrow, 0);
    pass(a, b, columns, margin, kernel.narrow, 0);
    pass(b, a, columns, margin, kernel.wide, 1 - WIDE_SHARE);
    for (let c = 0; c < columns; c++) to[c * rows + r] = a[margin + c] ?? 0;
  }
}

/** Gaussian-like blur of a columns x rows field in place. */
export function boxBlur(
  field: Float32Array,
  scratch: Float32Array,
  columns: number,
  rows: number,
  [kernelX, kernelY]: readonly [Kernel, Kernel],
  line: LineBuffers,
): void {
  blurRows(field, scratch, columns, rows, kernelX, line);
  blurRows(scratch, field, rows, columns, kernelY, line);
}
