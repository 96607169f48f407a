import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { boundaries } from '#contract/boundary.ts';
import { densityLayer } from './densityLayer.ts';
import { makeArea } from './makeArea.ts';
import { boundsOf, urbanCore } from './mapBounds.ts';
import { riskLayer, riskStyle } from './riskLayer.ts';

z.config({ jitless: true });
const file: unknown = JSON.parse(readFileSync('public/geo/districts.geojson', 'utf8'));
const districts = boundaries.parse({ ...Object(file), attribution: 'x', schematic: true });
const codeOf = (feature: (typeof districts)['features'][number]) => String(feature.properties.adcode);

test('what cannot be said is dotted, never painted as the lowest class', () => {
  for (const legend of ['class', 'official'] as const) {
    expect(riskStyle(undefined, legend, 'zh')).toEqual({ fill: null, pattern: 'dots' });
    expect(riskStyle(makeArea({ level: null }), legend, 'zh')).toEqual({ fill: null, pattern: 'dots' });
  }
});

test('a class is paint and number, hatched while provisional', () => {
  const firm = makeArea({ level: 3, provisional: false });
  expect(riskStyle(firm, 'class', 'zh')).toEqual({ fill: 'risk-3', text: '3', pattern: null });
  expect(riskStyle({ ...firm, provisional: true }, 'class', 'zh').pattern).toBe('hatch');
});

test('the official legend prints its letter in the language of the screen', () => {
  const letters = (lang: 'zh' | 'en') =>
    ([5, 4, 3, 2, 1] as const).map((level) => riskStyle(makeArea({ level }), 'official', lang).text);
  expect(letters('zh')).toEqual(['红', '橙', '黄', '蓝', '绿']);
  expect(letters('en')).toEqual(['R', 'O', 'Y', 'B', 'G']);
});

test('legend and map use the same paints', () => {
  for (const legend of ['class', 'official'] as const) {
    const painted = ([1, 2, 3, 4, 5] as const).map((level) => riskStyle(makeArea({ level }), legend, 'zh'));
    const { classes, hatch, dots } = riskLayer.legend(legend, 'zh');
    const keyed = classes.map(({ token, text }) => ({ token, text }));
    expect(keyed).toEqual(expect.arrayContaining(painted.map(({ fill, text }) => ({ token: fill, text }))));
    expect([hatch, dots]).toEqual([true, true]);
  }
});

test('the choropleth draws the boundaries as they are and asks each area by its code', () => {
  const layer = riskLayer.shapes({
    boundaries: districts,
    areas: [makeArea()],
    legend: 'class',
    lang: 'zh',
    kind: 'city',
  });
  // The same object: the map projects each collection once.
  expect(layer.features).toBe(districts);
  expect(layer.value('330110')).toMatchObject({ fill: 'risk-4', text: '4' });
  expect(layer.value('330127').pattern).toBe('dots');
});

test('the urban core of Hangzhou holds its six inner districts and not the mountains', () => {
  const core = urbanCore(districts);
  expect(core).not.toBeNull();
  const [west = 0, south = 0, east = 0, north = 0] = core ?? [];
  const inside = districts.features.filter((feature) => {
    const own = boundsOf([feature]);
    return own && own[0] >= west && own[1] >= south && own[2] <= east && own[3] <= north;
  });
  expect(inside.map(codeOf).sort()).toEqual(['330102', '330103', '330104', '330105', '330106', '330108']);
});

test('no inset where no district is too small', () => {
  const square = (west: number) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, 0],
          [west + 1, 0],
          [west + 1, 1],
          [west, 0],
        ],
      ],
    },
  });
  expect(urbanCore({ features: [square(0), square(1), square(2)] })).toBeNull();
  expect(urbanCore({ features: [] })).toBeNull();
});

test('the density layer hands the grid on, cell by cell', () => {
  const grid = { origin: [119, 29], cell: [0.01, 0.01], columns: 10, rows: 10 } as const;
  const { provenance } = makeArea();
  if (!provenance) throw new Error('the builder has a provenance');
  const shapes = densityLayer.shapes({
    day: '2020-02-03',
    grid: { ...grid, origin: [...grid.origin], cell: [...grid.cell] },
    index: [3, 12],
    count: [7, 9],
    provenance,
  });
  expect(shapes).toMatchObject({ kind: 'grid', grid, index: [3, 12], count: [7, 9] });
});
