import type { GridGeometry } from '../mapTypes.ts';
import { createDensity } from './density.ts';
import { roundUp } from './heatScale.ts';
import { gridBox, planRaster, sameRaster, sigmaInWorld } from './raster.ts';
import type { Raster } from './raster.ts';

/** Cells of a grid that counts come for again and again, as they travel to the worker. */
export interface HeatPlace {
  grid: GridGeometry;
  index: Int32Array;
  bandwidthMetres: number;
}

export interface Taken {
  /** Where the colours end: a round number above the highest density. */
  max: number;
  /** Counts that are kept no longer; the next ones may travel in them. */
  spare: Float32Array | undefined;
  /** The picture asked for with them. */
  values: Float32Array | undefined;
}

/** A raster to compute, in `into` if that has its size. */
export interface Wanted {
  raster: Raster;
  into?: Float32Array | undefined;
}

export interface HeatJob {
  place(id: number, place: HeatPlace): void;
  /** Keeps the counts of a place under a number; null if the place is not kept, or no longer. */
  take(key: number, id: number, count: Float32Array, wanted?: Wanted): Taken | null;
  /** Counts per km2 of every cell of the raster; null if the counts are no longer kept. */
  picture(key: number, wanted: Wanted): Float32Array | null;
}

/** A step in time needs the counts before and after; more would only cost memory. */
const MOST_KEPT = 4;

/** All that a heat picture costs, in one place that a worker can hold. */
export function createHeatJob(): HeatJob {
  const places = new Map<number, HeatPlace>();
  const kept = new Map<number, { id: number; place: HeatPlace; count: Float32Array }>();
  const whole = createDensity();
  const part = createDensity();

  const forgetOldest = (): Float32Array | undefined => {
    const [oldest] = kept;
    if (!oldest || kept.size <= MOST_KEPT) return undefined;
    const [key, { id, count }] = oldest;
    kept.delete(key);
    if (![...kept.values()].some((other) => other.id === id)) places.delete(id);
    return count;
  };

  const picture = (key: number, { raster, into }: Wanted): Float32Array | null => {
    const found = kept.get(key);
    if (!found) return null;
    const { grid, index, bandwidthMetres } = found.place;
    const sigma = sigmaInWorld(grid, bandwidthMetres);
    const density = sameRaster(raster, planRaster(gridBox(grid), sigma)) ? whole : part;
    density.update({ grid, index, count: found.count }, raster, sigma);
    if (into?.length !== density.values.length) return density.values.slice();
    into.set(density.values);
    return into;
  };

  return {
    place(id, place) {
      places.set(id, place);
    },
    take(key, id, count, wanted) {
      const place = places.get(id);
      if (!place) return null;
      kept.set(key, { id, place, count });
      const { grid, index, bandwidthMetres } = place;
      const sigma = sigmaInWorld(grid, bandwidthMetres);
      // The picture of the whole grid is usually asked for next, and is then there already.
      whole.update({ grid, index, count }, planRaster(gridBox(grid), sigma), sigma);
      const values = (wanted && picture(key, wanted)) ?? undefined;
      return { max: roundUp(whole.peak), spare: forgetOldest(), values };
    },
    picture,
  };
}
