import type { GridGeometry } from '../mapTypes.ts';
import { bin, BIN_VARIANCE, binsOf, placesOf } from './bin.ts';
import type { Bins, Places } from './bin.ts';
import { blurRows, kernelOf, lineFor } from './gaussBlur.ts';
import { cellKm2, sameRaster } from './raster.ts';
import type { Raster } from './raster.ts';

export interface DensityInput {
  grid: GridGeometry;
  index: ArrayLike<number>;
  count: ArrayLike<number>;
}

export interface Density {
  /** Fills `values` with counts per km2 and says whether anything was computed. */
  update(input: DensityInput, raster: Raster, sigma: number): boolean;
  readonly values: Float32Array;
  /** The highest of `values`. */
  readonly peak: number;
}

/** What stays as long as grid, raster and kernel do. */
interface Plan {
  grid: GridGeometry;
  raster: Raster;
  sigma: number;
  bins: Bins;
  kernelX: Float64Array;
  kernelY: Float64Array;
  line: Float64Array;
  /** The field on its side, between the two directions of the blur. */
  turned: Float32Array;
  perKm2: Float64Array;
  values: Float32Array;
}

/** `sigma` in cells; below half a cell binning alone is already wider than the kernel. */
const kernelFor = (sigma: number) => kernelOf(Math.max(0.02, sigma * sigma - BIN_VARIANCE));

function planOf(grid: GridGeometry, raster: Raster, sigma: number): Plan {
  const { columns, rows, cellX, cellY } = raster;
  return {
    grid,
    raster,
    sigma,
    bins: binsOf(grid, raster),
    kernelX: kernelFor(sigma / cellX),
    kernelY: kernelFor(sigma / cellY),
    line: lineFor(Math.max(columns, rows)),
    turned: new Float32Array(columns * rows),
    perKm2: Float64Array.from({ length: rows }, (_, r) => 1 / cellKm2(raster, r)),
    values: new Float32Array(columns * rows),
  };
}

function fits(plan: Plan, { grid }: DensityInput, raster: Raster, sigma: number): boolean {
  return plan.grid === grid && plan.sigma === sigma && sameRaster(plan.raster, raster);
}

/** Scales to counts per km2; the highest of them. */
function toPerKm2({ values, perKm2, raster }: Plan): number {
  let peak = 0;
  for (let r = 0, i = 0; r < raster.rows; r++) {
    const scale = perKm2[r] ?? 0;
    for (const end = i + raster.columns; i < end; i++) {
      const value = (values[i] ?? 0) * scale;
      values[i] = value;
      if (value > peak) peak = value;
    }
  }
  return peak;
}

function reckon(plan: Plan, places: Places, count: ArrayLike<number>): number {
  const { bins, kernelX, kernelY, turned, values, line, raster } = plan;
  const { columns, rows } = raster;
  bin(bins, places, count);
  const across = { start: bins.stride + 1, stride: bins.stride, length: columns, rows };
  blurRows(bins.field, across, kernelX, turned, line);
  blurRows(turned, { start: 0, stride: rows, length: rows, rows: columns }, kernelY, values, line);
  return toPerKm2(plan);
}

/**
 * Kernel density of a grid of counts, in counts per km2, with a kernel of `sigma` world units. Keeps its buffers: new counts on the
 * same cells are binned and blurred again without projecting or allocating anything.
 */
export function createDensity(): Density {
  let plan: Plan | undefined;
  let placed: { index: ArrayLike<number>; gridColumns: number; places: Places } | undefined;
  let counted: DensityInput | undefined;
  let peak = 0;

  const placesIn = ({ index, grid: { columns: gridColumns } }: DensityInput): Places => {
    if (placed?.index !== index || placed.gridColumns !== gridColumns)
      placed = { index, gridColumns, places: placesOf(index, gridColumns) };
    return placed.places;
  };

  return {
    update(input, raster, sigma) {
      const same = plan !== undefined && fits(plan, input, raster, sigma);
      if (same && counted?.count === input.count && counted.index === input.index) return false;
      if (!plan || !same) plan = planOf(input.grid, raster, sigma);
      peak = reckon(plan, placesIn(input), input.count);
      counted = input;
      return true;
    },
    get values() {
      return plan?.values ?? new Float32Array(0);
    },
    get peak() {
      return peak;
    },
  };
}
