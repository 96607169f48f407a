import type { GridGeometry } from '../mapTypes.ts';
import { worldX, worldY } from '../mercator.ts';
import type { Raster } from './raster.ts';

/** Variance, in cells^2, that `bin` adds wherever in its cell a count falls: the kernel is narrowed by as much. */
export const BIN_VARIANCE = 0.25;

/** For each column (or row) of the data grid: the first of three raster cells, -2 if outside, and their weights. */
export interface Spread {
  first: Int32Array;
  weights: Float32Array;
}

/** Quadratic B-spline weights: to the nearest cell alone, peaks would be wrong by up to 4 %. */
function spread(length: number, cells: number, at: (i: number) => number): Spread {
  const first = new Int32Array(length);
  const weights = new Float32Array(length * 3);
  for (let i = 0; i < length; i++) {
    const position = at(i);
    const cell = Math.floor(position);
    const off = position - cell - 0.5;
    first[i] = cell >= 0 && cell < cells ? cell - 1 : -2;
    weights[i * 3] = 0.5 * (0.5 - off) ** 2;
    weights[i * 3 + 1] = 0.75 - off * off;
    weights[i * 3 + 2] = 0.5 * (0.5 + off) ** 2;
  }
  return { first, weights };
}

/** Where the counts of each grid column and row go; one logarithm per row, none per cell. */
export function binTargets(grid: GridGeometry, raster: Raster): { x: Spread; y: Spread } {
  const { x0, y0, cellX, cellY, columns, rows } = raster;
  const { origin, cell } = grid;
  return {
    x: spread(grid.columns, columns, (c) => (worldX(origin[0] + (c + 0.5) * cell[0]) - x0) / cellX),
    y: spread(grid.rows, rows, (r) => (worldY(origin[1] + (r + 0.5) * cell[1]) - y0) / cellY),
  };
}

/** Adds the counts up in the raster; what would fall over its edge is mirrored back. */
export function bin(
  { x, y }: { x: Spread; y: Spread },
  index: ArrayLike<number>,
  count: ArrayLike<number>,
  raster: Raster,
  field: Float32Array,
): void {
  const { columns, rows } = raster;
  const gridColumns = x.first.length;
  field.fill(0);
  for (let i = 0; i < index.length; i++) {
    const cell = index[i] ?? 0;
    const gridRow = Math.floor(cell / gridColumns);
    const gridColumn = cell - gridRow * gridColumns;
    const left = x.first[gridColumn] ?? -2;
    const top = y.first[gridRow] ?? -2;
    if (left === -2 || top === -2) continue;
    for (let j = 0; j < 3; j++) {
      const row = Math.max(0, Math.min(rows - 1, top + j)) * columns;
      const part = (count[i] ?? 0) * (y.weights[gridRow * 3 + j] ?? 0);
      for (let k = 0; k < 3; k++) {
        const to = row + Math.max(0, Math.min(columns - 1, left + k));
        field[to] = (field[to] ?? 0) + part * (x.weights[gridColumn * 3 + k] ?? 0);
      }
    }
  }
}
