import { expect, it } from 'vitest';
import type { GridLayer } from '../mapTypes.ts';
import { heatOf } from './heat.ts';
import { gridBox, planRaster, sigmaInWorld } from './raster.ts';

const grid = { origin: [119, 29.5], cell: [0.02, 0.02], columns: 60, rows: 40 } as const;
const bandwidthMetres = 2500;
const raster = planRaster(gridBox(grid), sigmaInWorld(grid, bandwidthMetres));
const table = Uint32Array.from({ length: 256 }, (_, i) => i);
const layerOf = (cell: number): GridLayer => ({
  kind: 'grid',
  id: 'density',
  grid,
  index: [cell],
  count: [100],
  bandwidthMetres,
});

it('draws counts again that many newer ones came after, as a return from a replay asks', async () => {
  const first = layerOf(20 * 60 + 10);
  const before = await heatOf(first).picture(raster, table);
  for (let cell = 1; cell <= 8; cell++) await heatOf(layerOf(20 * 60 + cell)).max;
  const after = await heatOf(first).picture(raster, table);
  expect(Math.max(...(after ?? []))).toBeGreaterThan(0);
  expect(after).toEqual(before);
});
