import type { Position } from '#contract/region.ts';
import { apportion } from './apportion.ts';
import type { Places, Shapes, Street } from './geography.ts';

type Ring = Position[];

function areaOf(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

function centreOf(ring: Ring): Position {
  const [x, y] = ring.reduce<Position>((sum, point) => [sum[0] + point[0], sum[1] + point[1]], [0, 0]);
  return [round(x / ring.length), round(y / ring.length)];
}

const round = (value: number) => Math.round(value * 1e5) / 1e5;

/** The part of a ring below (`sign` 1) or above (-1) a coordinate on one axis (Sutherland-Hodgman). */
function clip(ring: Ring, axis: 0 | 1, at: number, sign: 1 | -1): Ring {
  const kept: Ring = [];
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length] ?? point;
    const here = (at - point[axis]) * sign;
    const there = (at - next[axis]) * sign;
    if (here >= 0) kept.push(point);
    if (here > 0 !== there > 0 && here !== there) {
      const share = here / (here - there);
      if (share > 0 && share < 1) {
        kept.push([
          round(point[0] + share * (next[0] - point[0])),
          round(point[1] + share * (next[1] - point[1])),
        ]);
      }
    }
  });
  return kept;
}

/** Cuts across the longer side, so that the pieces stay roundish; the cut is found by halving. */
function bisect(ring: Ring, share: number): [Ring, Ring] {
  const xs = ring.map((point) => point[0]);
  const ys = ring.map((point) => point[1]);
  const axis = Math.max(...xs) - Math.min(...xs) >= Math.max(...ys) - Math.min(...ys) ? 0 : 1;
  const along = axis === 0 ? xs : ys;
  const wanted = areaOf(ring) * share;
  let low = Math.min(...along);
  let high = Math.max(...along);
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (areaOf(clip(ring, axis, middle, 1)) < wanted) low = middle;
    else high = middle;
  }
  return [clip(ring, axis, round(high), 1), clip(ring, axis, round(high), -1)];
}

function pieces(ring: Ring, count: number): Ring[] {
  if (count <= 1) return [ring];
  const half = Math.floor(count / 2);
  const [below, above] = bisect(ring, half / count);
  return [...pieces(below, half), ...pieces(above, count - half)];
}

function outerRing(coordinates: unknown): Ring {
  const outer: unknown = Array.isArray(coordinates) ? coordinates[0] : [];
  const points = Array.isArray(outer) ? outer : [];
  return points.slice(0, -1).map((point: unknown): Position => {
    const [x, y] = Array.isArray(point) ? point : [];
    return [Number(x), Number(y)];
  });
}

/**
 * A bigger city from the same land: every street is cut into parts with 12-digit codes (street code + 001...)
 * until there are exactly `count`. Expects `Polygon` streets without holes, one per street of `places`.
 */
export function subdivide(places: Places, shapes: Shapes, count: number) {
  const parts = apportion(
    count,
    places.streets.map((street) => Math.sqrt(street.weight)),
    1,
  );
  const rings = new Map(shapes.features.map((f) => [String(f.id), outerRing(f.geometry.coordinates)]));
  const streets: Street[] = [];
  const features: Shapes['features'] = [];
  places.streets.forEach((street, i) => {
    pieces(rings.get(street.adcode) ?? [], parts[i] ?? 1).forEach((ring, j) => {
      const number = String(j + 1).padStart(3, '0');
      const adcode = `${street.adcode}${number}`;
      const name = { zh: `${street.name.zh}${j + 1}片`, en: `${street.name.en} ${j + 1}` };
      const closed = [...ring, ...ring.slice(0, 1)];
      streets.push({
        ...street,
        adcode,
        name,
        centre: centreOf(ring),
        weight: street.weight / (parts[i] ?? 1),
      });
      features.push({
        type: 'Feature',
        id: adcode,
        properties: { code: adcode, name: name.zh, name_en: name.en, district: street.district },
        geometry: { type: 'Polygon', coordinates: [closed] },
      });
    });
  });
  return { streets, shapes: { features } };
}
