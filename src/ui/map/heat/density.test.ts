import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { GridGeometry } from '../mapTypes.ts';
import { latOf, metresPerWorldUnit, worldX, worldY } from '../mercator.ts';
import { createDensity } from './density.ts';
import { cellKm2, gridBox, planRaster, sigmaInWorld } from './raster.ts';
import type { Raster } from './raster.ts';

const city: GridGeometry = { origin: [118.3, 29.1], cell: [0.01, 0.01], columns: 240, rows: 146 };
const BANDWIDTH = 2000;

function cellOf(lng: number, lat: number): number {
  const column = Math.floor((lng - city.origin[0]) / city.cell[0]);
  const row = Math.floor((lat - city.origin[1]) / city.cell[1]);
  return row * city.columns + column;
}

function field(
  index: number[],
  count: number[],
  bandwidth = BANDWIDTH,
  view?: [number, number, number, number],
  minCell = 0,
) {
  const sigma = sigmaInWorld(city, bandwidth);
  const raster = planRaster(gridBox(city), sigma, view, minCell);
  const density = createDensity();
  density.update({ grid: city, index, count }, raster, sigma);
  return { values: density.values, raster };
}

function mass(values: Float32Array, raster: Raster): number {
  let sum = 0;
  for (let r = 0, i = 0; r < raster.rows; r++) {
    for (let c = 0; c < raster.columns; c++, i++) sum += (values[i] ?? 0) * cellKm2(raster, r);
  }
  return sum;
}

/** The exact Gaussian kernel density, counts per km2, without any edge. */
function exact(index: number[], count: number[], x: number, y: number, bandwidth: number): number {
  const km = metresPerWorldUnit(city.origin[1] + (city.cell[1] * city.rows) / 2) / 1000;
  const sigma = bandwidth / 1000;
  // The kernel is round on the map; areas are those of the ground at that latitude.
  const stretch = (km / (metresPerWorldUnit(latOf(y)) / 1000)) ** 2;
  let sum = 0;
  index.forEach((cell, i) => {
    const lng = city.origin[0] + ((cell % city.columns) + 0.5) * city.cell[0];
    const lat = city.origin[1] + (Math.floor(cell / city.columns) + 0.5) * city.cell[1];
    const d2 = ((worldX(lng) - x) * km) ** 2 + ((worldY(lat) - y) * km) ** 2;
    sum += ((count[i] ?? 0) * Math.exp(-d2 / (2 * sigma * sigma))) / (2 * Math.PI * sigma * sigma);
  });
  return sum * stretch;
}

function exactPeak(index: number[], count: number[], raster: Raster, bandwidth: number): number {
  let peak = 0;
  for (let r = 0; r < raster.rows; r++) {
    for (let c = 0; c < raster.columns; c++) {
      const x = raster.x0 + (c + 0.5) * raster.cellX;
      const y = raster.y0 + (r + 0.5) * raster.cellY;
      peak = Math.max(peak, exact(index, count, x, y, bandwidth));
    }
  }
  return peak;
}

const peakOf = (values: Float32Array) => values.reduce((a, b) => Math.max(a, b), 0);

describe('density against the exact Gaussian kernel density', () => {
  it('has the peak of a single cell within 2 %', () => {
    const { values } = field([cellOf(119.5, 29.8)], [100]);
    const sigma = BANDWIDTH / 1000;
    const middle = city.origin[1] + (city.cell[1] * city.rows) / 2;
    const stretch = (Math.cos((middle * Math.PI) / 180) / Math.cos((29.805 * Math.PI) / 180)) ** 2;
    const truth = (100 / (2 * Math.PI * sigma * sigma)) * stretch;
    expect(Math.abs(peakOf(values) / truth - 1)).toBeLessThan(0.02);
  });

  it.each([1200, 2000, 4000])('has the peak of several clusters at %i m within two percent', (bandwidth) => {
    const index: number[] = [];
    const count: number[] = [];
    for (let i = 0; i < 60; i++) {
      index.push(cellOf(120.1 + 0.05 * Math.sin(i * 1.7), 30.25 + 0.04 * Math.cos(i * 2.3)));
      count.push(5 + ((i * 7) % 11));
    }
    const { values, raster } = field(index, count, bandwidth);
    const truth = exactPeak(index, count, raster, bandwidth);
    expect(Math.abs(peakOf(values) / truth - 1)).toBeLessThan(0.02);
  });
});

describe('mass', () => {
  it('is kept within 1 % wherever the counts lie, also in corners and on edges', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(city.columns * city.rows - 1), fc.integer({ min: 1, max: 500 })), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.constantFrom(800, 3000, 15_000),
        (cells, bandwidth) => {
          const { values, raster } = field(
            cells.map(([cell]) => cell),
            cells.map(([, count]) => count),
            bandwidth,
          );
          const total = cells.reduce((sum, [, count]) => sum + count, 0);
          expect(Math.abs(mass(values, raster) / total - 1)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('doubles on an edge instead of fading: what would leak comes back', () => {
    const inner = peakOf(field([cellOf(119.5, 29.8)], [100]).values);
    const edge = peakOf(field([cellOf(118.301, 29.8)], [100]).values);
    expect(edge).toBeGreaterThan(1.6 * inner);
  });
});

describe('zoom', () => {
  it('does not change the intensity, even where only the part in view is computed', () => {
    const index = [cellOf(120.15, 30.25), cellOf(120.17, 30.27)];
    const whole = field(index, [80, 40], 1200);
    const [x, y] = [worldX(120.16), worldY(30.26)];
    const near = field(index, [80, 40], 1200, [x - 0.05, y - 0.05, x + 0.05, y + 0.05], 0);
    const far = field(index, [80, 40], 1200, undefined, sigmaInWorld(city, 1200) / 2.2);
    expect(Math.abs(peakOf(near.values) / peakOf(whole.values) - 1)).toBeLessThan(0.02);
    expect(Math.abs(peakOf(far.values) / peakOf(whole.values) - 1)).toBeLessThan(0.04);
  });

  it('crops to the view when the whole would be too fine', () => {
    const sigma = sigmaInWorld(city, 300);
    const extent = gridBox(city);
    const [x, y] = [worldX(120.16), worldY(30.26)];
    const raster = planRaster(extent, sigma, [x - 0.05, y - 0.05, x + 0.05, y + 0.05]);
    expect(raster.columns * raster.rows).toBeLessThan(310_000);
    expect(raster.cellX).toBeCloseTo(sigma / 2, 4);
    expect(raster.x0).toBeGreaterThan(extent[0]);
  });
});

describe('update', () => {
  it.each([
    ['few counts, each binned by itself', 4],
    ['many counts, binned line by line', 30_000],
  ])('with new counts alone equals a fresh computation exactly and allocates nothing: %s', (_, cells) => {
    const index = Array.from({ length: cells }, (__, i) => (i * 8191) % (city.columns * city.rows));
    const countsOf = (seed: number) => index.map((__, i) => (i * seed) % 13);
    const sigma = sigmaInWorld(city, BANDWIDTH);
    const raster = planRaster(gridBox(city), sigma);
    const kept = createDensity();
    kept.update({ grid: city, index, count: countsOf(5) }, raster, sigma);
    const before = kept.values;
    const next = countsOf(7);
    expect(kept.update({ grid: city, index, count: next }, raster, sigma)).toBe(true);
    expect(kept.values).toBe(before);
    const fresh = createDensity();
    fresh.update({ grid: city, index, count: next }, raster, sigma);
    expect(kept.values).toEqual(fresh.values);
    expect(kept.peak).toBeCloseTo(peakOf(fresh.values), 5);
    expect(kept.update({ grid: city, index, count: next }, raster, sigma)).toBe(false);
  });

  it('bins the same whether each count by itself or line by line', () => {
    const { columns, rows } = city;
    const all = Array.from({ length: columns * rows }, (_, i) => i);
    const few = all.filter((i) => i % 97 === 0);
    const sparse = field(
      few,
      few.map(() => 3),
    );
    const dense = field(
      all,
      all.map((i) => (i % 97 === 0 ? 3 : 0)),
    );
    const peak = peakOf(sparse.values);
    dense.values.forEach((value, i) =>
      expect(Math.abs(value - (sparse.values[i] ?? 0))).toBeLessThan(1e-5 * peak),
    );
  });
});
