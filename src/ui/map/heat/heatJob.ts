import type { GridGeometry } from '../mapTypes.ts';
import { paintField } from './colourTable.ts';
import { createDensity } from './density.ts';
import { roundUp } from './heatScale.ts';
import { gridBox, planRaster, sigmaInWorld } from './raster.ts';
import type { Raster } from './raster.ts';

/** Counts on a grid, as they travel to the worker. */
export interface HeatCounts {
  grid: GridGeometry;
  index: Int32Array;
  count: Float32Array;
  bandwidthMetres: number;
}

export interface HeatJob {
  /** Keeps the counts under a number and answers where the colours end: a round number above their highest density. */
  take(key: number, counts: HeatCounts): number;
  /** The density as the words of an ImageData of the raster's size; null if the counts are no longer kept. */
  picture(key: number, raster: Raster, max: number, table: Uint32Array): Uint32Array | null;
}

/** A step in time needs the counts before and after; more would only cost memory. */
const MOST_KEPT = 4;

/** All that a heat picture costs, in one place that a worker can hold. */
export function createHeatJob(): HeatJob {
  const kept = new Map<number, HeatCounts>();
  const density = createDensity();
  return {
    take(key, counts) {
      kept.set(key, counts);
      for (const old of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(old);
      const sigma = sigmaInWorld(counts.grid, counts.bandwidthMetres);
      // The picture of the whole grid is usually asked for next, and is then there already.
      density.update(counts, planRaster(gridBox(counts.grid), sigma), sigma);
      return roundUp(density.values.reduce((peak, value) => Math.max(peak, value), 0));
    },
    picture(key, raster, max, table) {
      const counts = kept.get(key);
      if (!counts) return null;
      density.update(counts, raster, sigmaInWorld(counts.grid, counts.bandwidthMetres));
      const words = new Uint32Array(raster.columns * raster.rows);
      paintField(density.values, max, table, words);
      return words;
    },
  };
}
