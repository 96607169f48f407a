import { expect, it } from 'vitest';
import { createHeatJob } from './heatJob.ts';
import { gridBox, planRaster, sigmaInWorld } from './raster.ts';

const grid = { origin: [119, 29.5], cell: [0.02, 0.02], columns: 60, rows: 40 } as const;
const BANDWIDTH = 2500;
const raster = planRaster(gridBox(grid), sigmaInWorld(grid, BANDWIDTH));
const PLACE = 0;

function jobAt(cell: number) {
  const job = createHeatJob();
  job.place(PLACE, { grid, index: Int32Array.of(cell), bandwidthMetres: BANDWIDTH });
  return job;
}

it('ends its colours just above the highest density', () => {
  const max = jobAt(20 * 60 + 30).take(1, PLACE, Float32Array.of(100))?.max;
  const peak = 100 / (2 * Math.PI * 2.5 ** 2);
  expect(max).toBeGreaterThanOrEqual(peak * 0.98);
  expect(max).toBeLessThanOrEqual(peak * 2.6);
});

it('keeps the newest counts apart from those before, and forgets the oldest', () => {
  const job = jobAt(20 * 60 + 30);
  for (let key = 1; key <= 6; key++) job.take(key, PLACE, Float32Array.of(10 * key));
  expect(job.picture(1, { raster })).toBeNull();
  const peakOf = (key: number) => Math.max(...(job.picture(key, { raster }) ?? []));
  expect(peakOf(6) / peakOf(4)).toBeCloseTo(6 / 4, 5);
});

it('knows the cells of its counts, also of several places, and says when it does not', () => {
  const job = jobAt(20 * 60 + 5);
  job.place(1, { grid, index: Int32Array.of(20 * 60 + 30), bandwidthMetres: BANDWIDTH });
  job.take(1, PLACE, Float32Array.of(100));
  job.take(2, 1, Float32Array.of(100));
  const columnOfPeak = (key: number) => {
    const values = job.picture(key, { raster }) ?? new Float32Array();
    return (values.indexOf(Math.max(...values)) % raster.columns) / raster.columns;
  };
  expect(columnOfPeak(1)).toBeCloseTo(5.5 / 60, 1);
  expect(columnOfPeak(2)).toBeCloseTo(30.5 / 60, 1);
  expect(job.take(3, 9, Float32Array.of(1))).toBeNull();
});

it('answers counts and the question about them as one', () => {
  const together = jobAt(20 * 60 + 30).take(1, PLACE, Float32Array.of(100), { raster })?.values;
  const job = jobAt(20 * 60 + 30);
  expect(job.take(1, PLACE, Float32Array.of(100))?.values).toBeUndefined();
  expect(together).toEqual(job.picture(1, { raster }));
});

it('allocates nothing for new counts: their buffers and those of pictures go to and fro', () => {
  const job = jobAt(20 * 60 + 30);
  const sent = Array.from({ length: 5 }, (_, i) => Float32Array.of(i + 1));
  const spares = sent.map((count, key) => job.take(key, PLACE, count)?.spare);
  expect(spares[3]).toBeUndefined();
  expect(spares[4]).toBe(sent[0]);
  const first = job.picture(4, { raster });
  expect(first).not.toBeNull();
  expect(job.picture(3, { raster, into: first ?? undefined })).toBe(first);
});
