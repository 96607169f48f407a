import type { GridGeometry } from '../mapTypes.ts';
import { worldX, worldY } from '../mercator.ts';
import type { Raster } from './raster.ts';

/** Variance, in cells^2, that `bin` adds wherever in its cell a count falls: the kernel is narrowed by as much. */
export const BIN_VARIANCE = 0.25;

/** For each column (or row) of the data grid: the first of three cells of the padded raster, and their weights. */
interface Spread {
  first: Int32Array;
  weights: Float32Array;
}

/** Where each of the given cells lies in the data grid: found once for as long as only counts change. */
export interface Places {
  column: Int32Array;
  row: Int32Array;
}

/** All that depends on neither the cells nor their counts, with the buffers that binning fills. */
export interface Bins {
  x: Spread;
  y: Spread;
  /** Cells of one row of `field`: the raster's columns and one more at each end. */
  stride: number;
  /** The raster with a border of one cell, which catches what spreads over the edge. */
  field: Float32Array;
  /** Counts spread along their rows only; one line per row of the data grid. */
  lines: Float32Array;
}

export function placesOf(index: ArrayLike<number>, gridColumns: number): Places {
  const column = new Int32Array(index.length);
  const row = new Int32Array(index.length);
  for (let i = 0; i < index.length; i++) {
    const cell = index[i] ?? 0;
    const at = Math.floor(cell / gridColumns);
    row[i] = at;
    column[i] = cell - at * gridColumns;
  }
  return { column, row };
}

/** Quadratic B-spline weights: to the nearest cell alone, peaks would be wrong by up to 4 %. Outside of the raster they are 0. */
function spread(length: number, cells: number, at: (i: number) => number): Spread {
  const first = new Int32Array(length);
  const weights = new Float32Array(length * 3);
  for (let i = 0; i < length; i++) {
    const position = at(i);
    const cell = Math.floor(position);
    if (cell < 0 || cell >= cells) continue;
    const off = position - cell - 0.5;
    first[i] = cell;
    weights[i * 3] = 0.5 * (0.5 - off) ** 2;
    weights[i * 3 + 1] = 0.75 - off * off;
    weights[i * 3 + 2] = 0.5 * (0.5 + off) ** 2;
  }
  return { first, weights };
}

/** Where the counts of each grid column and row go; one logarithm per row, none per cell. */
export function binsOf(grid: GridGeometry, raster: Raster): Bins {
  const { x0, y0, cellX, cellY, columns, rows } = raster;
  const { origin, cell } = grid;
  const stride = columns + 2;
  return {
    x: spread(grid.columns, columns, (c) => (worldX(origin[0] + (c + 0.5) * cell[0]) - x0) / cellX),
    y: spread(grid.rows, rows, (r) => (worldY(origin[1] + (r + 0.5) * cell[1]) - y0) / cellY),
    stride,
    field: new Float32Array(stride * (rows + 2)),
    lines: new Float32Array(stride * grid.rows),
  };
}

/** Each count into nine cells: best for few counts in a fine grid. */
function binEach({ x, y, stride, field }: Bins, { column, row }: Places, count: ArrayLike<number>): void {
  for (let i = 0; i < column.length; i++) {
    const c = column[i] ?? 0;
    const r = row[i] ?? 0;
    const n = count[i] ?? 0;
    const left = n * (x.weights[c * 3] ?? 0);
    const middle = n * (x.weights[c * 3 + 1] ?? 0);
    const right = n * (x.weights[c * 3 + 2] ?? 0);
    let at = (y.first[r] ?? 0) * stride + (x.first[c] ?? 0);
    for (let j = r * 3; j < r * 3 + 3; j++) {
      const part = y.weights[j] ?? 0;
      field[at] = (field[at] ?? 0) + part * left;
      field[at + 1] = (field[at + 1] ?? 0) + part * middle;
      field[at + 2] = (field[at + 2] ?? 0) + part * right;
      at += stride;
    }
  }
}

/** Each count into three cells of its grid row's line, then each line into three rows: a third of the work for many counts. */
function binLines(
  { x, y, stride, field, lines }: Bins,
  { column, row }: Places,
  count: ArrayLike<number>,
): void {
  lines.fill(0);
  for (let i = 0; i < column.length; i++) {
    const c = column[i] ?? 0;
    const n = count[i] ?? 0;
    const at = (row[i] ?? 0) * stride + (x.first[c] ?? 0);
    lines[at] = (lines[at] ?? 0) + n * (x.weights[c * 3] ?? 0);
    lines[at + 1] = (lines[at + 1] ?? 0) + n * (x.weights[c * 3 + 1] ?? 0);
    lines[at + 2] = (lines[at + 2] ?? 0) + n * (x.weights[c * 3 + 2] ?? 0);
  }
  for (let r = 0; r < y.first.length; r++) {
    const upper = y.weights[r * 3] ?? 0;
    const middle = y.weights[r * 3 + 1] ?? 0;
    const lower = y.weights[r * 3 + 2] ?? 0;
    if (middle === 0) continue;
    let at = (y.first[r] ?? 0) * stride;
    for (let from = r * stride; from < (r + 1) * stride; from++, at++) {
      const value = lines[from] ?? 0;
      field[at] = (field[at] ?? 0) + upper * value;
      field[at + stride] = (field[at + stride] ?? 0) + middle * value;
      field[at + 2 * stride] = (field[at + 2 * stride] ?? 0) + lower * value;
    }
  }
}

/** What fell over the edge is mirrored back. */
function foldBorder({ stride, field }: Bins): void {
  const last = field.length - stride;
  for (let c = 0; c < stride; c++) {
    field[stride + c] = (field[stride + c] ?? 0) + (field[c] ?? 0);
    field[last - stride + c] = (field[last - stride + c] ?? 0) + (field[last + c] ?? 0);
  }
  for (let at = stride; at < last; at += stride) {
    field[at + 1] = (field[at + 1] ?? 0) + (field[at] ?? 0);
    field[at + stride - 2] = (field[at + stride - 2] ?? 0) + (field[at + stride - 1] ?? 0);
  }
}

/** Adds the counts up in `bins.field`. */
export function bin(bins: Bins, places: Places, count: ArrayLike<number>): void {
  bins.field.fill(0);
  if (places.column.length * 3 < bins.lines.length) binEach(bins, places, count);
  else binLines(bins, places, count);
  foldBorder(bins);
}
