import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';

import { clipRing } from './clipRing.ts';
import { ringArea, shapeContains, shapesOf } from './geometry.ts';
import { latOf, lngOf, metresPerWorldUnit, worldX, worldY } from './mercator.ts';
import { poleOfInaccessibility } from './poleOfInaccessibility.ts';

const donut: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: 'a' },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [10, 0],
              [10, 10],
              [0, 10],
              [0, 0],
            ],
            [
              [4, 4],
              [6, 4],
              [6, 6],
              [4, 6],
              [4, 4],
            ],
          ],
          [
            [
              [20, 0],
              [22, 0],
              [22, 2],
              [20, 2],
              [20, 0],
            ],
          ],
        ],
      },
    },
  ],
};

describe('shapesOf', () => {
  it('gives the same objects for the same collection', () => {
    expect(shapesOf(donut, 'code')).toBe(shapesOf(donut, 'code'));
  });

  it.each([
    [2, 2, true],
    [5, 5, false],
    [21, 1, true],
    [15, 1, false],
  ])('contains %f, %f: %s', (lng, lat, expected) => {
    const [shape] = shapesOf(donut, 'code');
    expect(shape && shapeContains(shape, worldX(lng), worldY(lat))).toBe(expected);
  });
});

describe('mercator', () => {
  it('comes back to the same place', () => {
    expect(lngOf(worldX(120.15))).toBeCloseTo(120.15, 9);
    expect(latOf(worldY(30.28))).toBeCloseTo(30.28, 9);
  });

  it('knows the published ground resolution: 156,543.03 m a pixel at zoom 0 on the equator', () => {
    expect(metresPerWorldUnit(0)).toBeCloseTo(156_543.03, 1);
    expect(metresPerWorldUnit(60)).toBeCloseTo(156_543.03 / 2, 1);
  });
});

describe('poleOfInaccessibility', () => {
  it('is the centre of a square and lies in the thick arm of an L', () => {
    const square = poleOfInaccessibility([Float64Array.of(0, 0, 10, 0, 10, 10, 0, 10)]);
    expect(square.x).toBeCloseTo(5, 5);
    expect(square.distance).toBeCloseTo(5, 5);
    const ell = poleOfInaccessibility([Float64Array.of(0, 0, 30, 0, 30, 2, 8, 2, 8, 30, 0, 30)]);
    expect(ell.x).toBeLessThan(5.5);
    expect(ell.distance).toBeGreaterThan(3.8);
  });

  it('survives a ring without area', () => {
    expect(poleOfInaccessibility([Float64Array.of(3, 4, 3, 4)])).toMatchObject({ x: 3, y: 4 });
  });
});

describe('clipRing', () => {
  const ring = Float64Array.of(0, 0, 10, 0, 10, 10, 0, 10);

  it('keeps exactly the part inside', () => {
    expect(Math.abs(ringArea(clipRing(ring, [5, 5, 20, 20])))).toBeCloseTo(50, 9);
    expect(clipRing(ring, [20, 20, 30, 30])).toHaveLength(0);
  });
});
