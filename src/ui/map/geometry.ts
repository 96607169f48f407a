import type { Feature, FeatureCollection, Position } from 'geojson';

import { worldX, worldY } from './mercator.ts';

/** x0, y0, x1, y1 in world units. */
export type Box = [x0: number, y0: number, x1: number, y1: number];

/** A feature's outline in world units, each ring or line as x0, y0, x1, y1, ... */
export interface Shape {
  id: string;
  closed: boolean;
  rings: Float64Array[];
  box: Box;
  properties: Readonly<Record<string, unknown>>;
}

function linesOf(geometry: Feature['geometry']): { closed: boolean; lines: Position[][] } {
  switch (geometry.type) {
    case 'Polygon':
      return { closed: true, lines: geometry.coordinates };
    case 'MultiPolygon':
      return { closed: true, lines: geometry.coordinates.flat() };
    case 'LineString':
      return { closed: false, lines: [geometry.coordinates] };
    case 'MultiLineString':
      return { closed: false, lines: geometry.coordinates };
    default:
      return { closed: false, lines: [] };
  }
}

function toWorld(line: Position[], box: Box): Float64Array {
  const ring = new Float64Array(line.length * 2);
  line.forEach(([lng = 0, lat = 0], i) => {
    const x = worldX(lng);
    const y = worldY(lat);
    ring[i * 2] = x;
    ring[i * 2 + 1] = y;
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  });
  return ring;
}

const known = new WeakMap<FeatureCollection, Map<string, Shape[]>>();

/** Projected once per collection: the same object gives the same shapes. */
export function shapesOf(features: FeatureCollection, idProperty: string): Shape[] {
  const kept = known.get(features)?.get(idProperty);
  if (kept) return kept;
  const shapes = features.features.map((feature, i): Shape => {
    const { closed, lines } = linesOf(feature.geometry);
    const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
    const rings = lines.map((line) => toWorld(line, box));
    const properties: Record<string, unknown> = feature.properties ?? {};
    return { id: String(properties[idProperty] ?? feature.id ?? i), closed, rings, box, properties };
  });
  const byProperty = known.get(features) ?? new Map<string, Shape[]>();
  byProperty.set(idProperty, shapes);
  known.set(features, byProperty);
  return shapes;
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** Even-odd: a hole is outside, and so is an island's sea. */
export function ringsContain(rings: readonly Float64Array[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    const n = ring.length;
    for (let i = 0, j = n - 2; i < n; j = i, i += 2) {
      const yi = ring[i + 1] ?? 0;
      const yj = ring[j + 1] ?? 0;
      if (yi > y === yj > y) continue;
      const xi = ring[i] ?? 0;
      const xj = ring[j] ?? 0;
      if (x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

export function shapeContains(shape: Shape, x: number, y: number): boolean {
  const [x0, y0, x1, y1] = shape.box;
  return shape.closed && x >= x0 && x <= x1 && y >= y0 && y <= y1 && ringsContain(shape.rings, x, y);
}

/** Twice the signed area. */
export function ringArea(ring: Float64Array): number {
  let sum = 0;
  const n = ring.length;
  for (let i = 0, j = n - 2; i < n; j = i, i += 2) {
    sum += (ring[j] ?? 0) * (ring[i + 1] ?? 0) - (ring[i] ?? 0) * (ring[j + 1] ?? 0);
  }
  return sum;
}
