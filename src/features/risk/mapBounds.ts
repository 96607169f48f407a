import type { Boundaries } from '#contract/boundary.ts';
import type { Bounds } from '#ui/map/mapTypes.ts';

type Feature = Boundaries['features'][number];

/** A district counts as urban core if its frame covers less than this share of the city's. */
const CORE_SHARE = 0.04;

function eachPosition({ geometry }: Feature, visit: (position: readonly number[]) => void): void {
  const rings = geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.coordinates;
  if (geometry.type === 'LineString') geometry.coordinates.forEach(visit);
  else for (const ring of rings as number[][][]) ring.forEach(visit);
}

/** The frame around features, in degrees; null without any. */
export function boundsOf(features: readonly Feature[]): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const feature of features) {
    eachPosition(feature, ([lng = Number.NaN, lat = Number.NaN]) => {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    });
  }
  return west <= east && south <= north ? [west, south, east, north] : null;
}

const extent = ([west, south, east, north]: Bounds) => (east - west) * (north - south);

/**
 * The frame of the districts too small to be read on a map of the whole city; null where an inset would not help,
 * because there are fewer than two or they fill a third of the city anyway.
 */
export function urbanCore({ features }: Pick<Boundaries, 'features'>): Bounds | null {
  const whole = boundsOf(features);
  if (!whole) return null;
  const small = features.filter((feature) => {
    const own = boundsOf([feature]);
    return own !== null && extent(own) < CORE_SHARE * extent(whole);
  });
  const core = small.length < 2 ? null : boundsOf(small);
  return core && extent(core) < extent(whole) / 3 ? core : null;
}
