import { expect, it } from 'vitest';
import { createHeatJob } from './heatJob.ts';
import type { HeatCounts } from './heatJob.ts';
import { gridBox, planRaster, sigmaInWorld } from './raster.ts';

const grid = { origin: [119, 29.5], cell: [0.02, 0.02], columns: 60, rows: 40 } as const;
const BANDWIDTH = 2500;
const table = Uint32Array.from({ length: 256 }, (_, i) => i);
const raster = planRaster(gridBox(grid), sigmaInWorld(grid, BANDWIDTH));

const counts = (cell: number, count: number): HeatCounts => ({
  grid,
  index: Int32Array.of(cell),
  count: Float32Array.of(count),
  bandwidthMetres: BANDWIDTH,
});

it('ends its colours just above the highest density, and paints that highest place in the last of them', () => {
  const job = createHeatJob();
  const max = job.take(1, counts(20 * 60 + 30, 100));
  const peak = 100 / (2 * Math.PI * 2.5 ** 2);
  expect(max).toBeGreaterThanOrEqual(peak * 0.98);
  expect(max).toBeLessThanOrEqual(peak * 2.6);
  const words = job.picture(1, raster, peak, table);
  expect(Math.max(...(words ?? []))).toBeGreaterThanOrEqual(250);
});

it('keeps the newest counts apart from those before, and forgets the oldest', () => {
  const job = createHeatJob();
  for (let key = 1; key <= 6; key++) job.take(key, counts(20 * 60 + 5 * key, 100));
  expect(job.picture(1, raster, 1, table)).toBeNull();
  const columnOfPeak = (key: number) => {
    const words = job.picture(key, raster, 10, table) ?? new Uint32Array();
    return (words.indexOf(Math.max(...words)) % raster.columns) / raster.columns;
  };
  expect(columnOfPeak(6)).toBeCloseTo(30.5 / 60, 1);
  expect(columnOfPeak(4)).toBeCloseTo(20.5 / 60, 1);
});
