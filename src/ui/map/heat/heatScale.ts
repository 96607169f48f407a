import type { GridLayer } from '../mapTypes.ts';
import { createDensity } from './density.ts';
import { gridBox, planRaster, sigmaInWorld } from './raster.ts';

/** The next of 1, 2, 2.5, 5 times a power of ten. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5].find((step) => value <= step * power * (1 + 1e-9)) ?? 10;
  return Number((step * power).toPrecision(3));
}

const known = new WeakMap<GridLayer, number>();

/** The counts per km2 at which the colours end: the layer's own, or a round number above the highest of the whole grid. */
export function heatMax(layer: GridLayer): number {
  if (layer.max !== undefined) return layer.max;
  const kept = known.get(layer);
  if (kept !== undefined) return kept;
  const sigma = sigmaInWorld(layer.grid, layer.bandwidthMetres);
  const density = createDensity();
  density.update(layer, planRaster(gridBox(layer.grid), sigma), sigma);
  let peak = 0;
  for (const value of density.values) peak = Math.max(peak, value);
  const max = roundUp(peak);
  known.set(layer, max);
  return max;
}

/** Counts per km2 at the ends and three marks between, for a legend. */
export function heatSteps(layer: GridLayer): number[] {
  const max = heatMax(layer);
  return [0, 0.25, 0.5, 0.75, 1].map((share) => Number((share * max).toPrecision(3)));
}
