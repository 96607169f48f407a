import { expect, it } from 'vitest';
import type { GridLayer } from '../mapTypes.ts';
import { heatOf } from './heat.ts';
import { gridBox, planRaster, sigmaInWorld } from './raster.ts';

const grid = { origin: [119, 29.5], cell: [0.02, 0.02], columns: 60, rows: 40 } as const;
const bandwidthMetres = 2500;
const raster = planRaster(gridBox(grid), sigmaInWorld(grid, bandwidthMetres));
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
  const before = await heatOf(first).picture(raster);
  for (let cell = 1; cell <= 8; cell++) await heatOf(layerOf(20 * 60 + cell)).max;
  const after = await heatOf(first).picture(raster);
  expect(Math.max(...(after ?? []))).toBeGreaterThan(0);
  expect(after).toEqual(before);
});

it('sends counts on new cells, or on the same cells of another grid, with their cells', async () => {
  const index = [20 * 60 + 10];
  const base = { ...layerOf(0), index };
  const one = await heatOf({ ...base, count: [100] }).picture(raster);
  const same = await heatOf({ ...base, count: [200] }).picture(raster);
  const wider = { ...grid, cell: [0.04, 0.04] } as const;
  const other = await heatOf({ ...base, grid: wider, count: [100] }).picture(raster);
  const peak = (values: Float32Array | null) => Math.max(...(values ?? []));
  expect(peak(same)).toBeCloseTo(2 * peak(one), 4);
  expect(other?.indexOf(peak(other))).not.toBe(one?.indexOf(peak(one)));
});
