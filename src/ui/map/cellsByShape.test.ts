import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import { cellsByShape } from './cellsByShape.ts';
import { shapeContains, shapesOf } from './geometry.ts';
import { worldX, worldY } from './mercator.ts';

const grid = { origin: [119, 29], cell: [0.05, 0.04], columns: 30, rows: 25 } as const;
const lng = fc.double({ min: 118.8, max: 120.8, noNaN: true });
const lat = fc.double({ min: 28.8, max: 30.2, noNaN: true });
const ring = fc.array(fc.tuple(lng, lat), { minLength: 3, maxLength: 9 });

const featuresOf = (rings: [number, number][][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: rings.map((points, id) => ({
    type: 'Feature',
    id,
    properties: { adcode: String(id) },
    geometry: { type: 'Polygon', coordinates: [[...points, points[0] ?? [0, 0]]] },
  })),
});

it('gives each cell to the first shape that holds its middle, as asking them one by one does', () => {
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
      const shapes = shapesOf(featuresOf(rings), 'adcode');
      const owner = cellsByShape(grid, shapes);
      const expected = owner.map((_, at) => {
        const x = worldX(grid.origin[0] + ((at % grid.columns) + 0.5) * grid.cell[0]);
        const y = worldY(grid.origin[1] + (Math.floor(at / grid.columns) + 0.5) * grid.cell[1]);
        return shapes.findIndex((shape) => shapeContains(shape, x, y));
      });
      expect([...owner]).toEqual([...expected]);
    }),
  );
});
