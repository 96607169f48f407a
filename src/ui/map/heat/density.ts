import type { GridGeometry } from '../mapTypes.ts';
import { bin, BIN_VARIANCE, binTargets } from './bin.ts';
import type { Spread } from './bin.ts';
import { boxBlur, kernelOf, lineBuffers } from './boxBlur.ts';
import type { Kernel } from './boxBlur.ts';
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
}

function toPerKm2(values: Float32Array, raster: Raster): void {
  for (let r = 0, i = 0; r < raster.rows; r++) {
    const perKm2 = 1 / cellKm2(raster, r);
    for (let c = 0; c < raster.columns; c++, i++) values[i] = (values[i] ?? 0) * perKm2;
  }
}

/** `sigma` in cells; below half a cell binning alone is already wider than the kernel. */
function kernelFor(sigma: number): Kernel {
  return kernelOf(Math.max(0.02, sigma * sigma - BIN_VARIANCE));
}

/**
 * Kernel density of a grid of counts, in counts per km2, with a kernel of `sigma` world units. Keeps its buffers: new counts on the
 * same cells are binned and blurred again without projecting or allocating anything.
 */
export function createDensity(): Density {
  let values = new Float32Array(0);
  let scratch = new Float32Array(0);
  let targets: { x: Spread; y: Spread } | undefined;
  let line = lineBuffers(0, [kernelOf(1)]);
  let kernels: [Kernel, Kernel] = [kernelOf(1), kernelOf(1)];
  let last: { grid: GridGeometry; raster: Raster; sigma: number } | undefined;
  let counted: DensityInput | undefined;

  const prepare = (grid: GridGeometry, raster: Raster, sigma: number) => {
    const size = raster.columns * raster.rows;
    if (values.length !== size) {
      values = new Float32Array(size);
      scratch = new Float32Array(size);
    }
    kernels = [kernelFor(sigma / raster.cellX), kernelFor(sigma / raster.cellY)];
    line = lineBuffers(Math.max(raster.columns, raster.rows), kernels);
    targets = binTargets(grid, raster);
    last = { grid, raster, sigma };
    return targets;
  };

  return {
    update(input, raster, sigma) {
      const same =
        last !== undefined &&
        last.grid === input.grid &&
        last.sigma === sigma &&
        sameRaster(last.raster, raster);
      if (same && counted?.count === input.count && counted.index === input.index) return false;
      const to = same && targets ? targets : prepare(input.grid, raster, sigma);
      bin(to, input.index, input.count, raster, values);
      boxBlur(values, scratch, raster.columns, raster.rows, kernels, line);
      toPerKm2(values, raster);
      counted = input;
      return true;
    },
    get values() {
      return values;
    },
  };
}
