// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { boundaryQuery } from '#api/boundaryQuery.ts';
import type { Boundaries } from '#contract/boundary.ts';
import { ClockContext } from '#ui/clock.ts';
import type { MapProps } from '#ui/map/Map.tsx';
import { renderInto } from '#ui/testing/renderInto.tsx';
import { askedOf, makeRiskCache } from './makeRiskCache.ts';
import { RiskMap } from './RiskMap.tsx';

const drawn: MapProps[] = [];
vi.mock('#ui/map/Map.tsx', () => ({
  Map: (props: MapProps) => {
    drawn.push(props);
    return null;
  },
}));

const square = (adcode: string, west: number): Boundaries['features'][number] => ({
  type: 'Feature',
  id: adcode,
  properties: { adcode },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 30],
        [west + 1, 30],
        [west + 1, 31],
        [west, 30],
      ],
    ],
  },
});
const districts: Boundaries = {
  type: 'FeatureCollection',
  features: [square('330110', 119), square('330105', 120)],
  attribution: '',
  schematic: true,
};

afterEach(() => vi.unstubAllGlobals());

test('the map is not drawn anew when only time goes by', () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const cache = makeRiskCache();
  cache.setQueryData(boundaryQuery('district').queryKey, districts);
  const at = (now: number) => (
    <QueryClientProvider client={cache}>
      <ClockContext value={{ now, fromLocal: (local) => local }}>
        <RiskMap surface="wall" {...askedOf} layer="risk" />
      </ClockContext>
    </QueryClientProvider>
  );
  const eight = Date.parse('2020-02-03T08:00:00+08:00');
  const { show, done } = renderInto(at(eight));
  const before = drawn.length;
  expect(before).toBeGreaterThan(0);
  show(at(eight + 1000));
  show(at(eight + 2000));
  expect(drawn.length).toBe(before);
  done();
});
