import { ringsContain } from './geometry.ts';

interface Cell {
  x: number;
  y: number;
  half: number;
  distance: number;
  best: number;
}

const QUARTERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

function squaredDistance(x: number, y: number, ring: Float64Array): number {
  let least = Infinity;
  const n = ring.length;
  for (let i = 0, j = n - 2; i < n; j = i, i += 2) {
    let ax = ring[j] ?? 0;
    let ay = ring[j + 1] ?? 0;
    const dx = (ring[i] ?? 0) - ax;
    const dy = (ring[i + 1] ?? 0) - ay;
    const length = dx * dx + dy * dy;
    if (length > 0) {
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
      ax += dx * t;
      ay += dy * t;
    }
    least = Math.min(least, (x - ax) ** 2 + (y - ay) ** 2);
  }
  return least;
}

function cellAt(x: number, y: number, half: number, rings: readonly Float64Array[]): Cell {
  let least = Infinity;
  for (const ring of rings) least = Math.min(least, squaredDistance(x, y, ring));
  const distance = Math.sqrt(least) * (ringsContain(rings, x, y) ? 1 : -1);
  return { x, y, half, distance, best: distance + half * Math.SQRT2 };
}

function firstCells(rings: readonly Float64Array[]): { centre: Cell; cells: Cell[]; size: number } {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      x0 = Math.min(x0, ring[i] ?? 0);
      x1 = Math.max(x1, ring[i] ?? 0);
      y0 = Math.min(y0, ring[i + 1] ?? 0);
      y1 = Math.max(y1, ring[i + 1] ?? 0);
    }
  }
  const size = Math.min(x1 - x0, y1 - y0);
  const centre = cellAt((x0 + x1) / 2, (y0 + y1) / 2, 0, rings);
  const cells: Cell[] = [];
  if (!(size > 0)) return { centre, cells, size };
  const half = size / 2;
  for (let x = x0; x < x1; x += size) {
    for (let y = y0; y < y1; y += size) cells.push(cellAt(x + half, y + half, half, rings));
  }
  return { centre, cells, size };
}

/**
 * The point of a polygon farthest from its border, where a label has most room (quadtree search after Garcia-Castellanos and
 * Lombardo 2007, as in Mapbox's polylabel), to 2 % of the shorter side.
 */
export function poleOfInaccessibility(rings: readonly Float64Array[]): {
  x: number;
  y: number;
  distance: number;
} {
  const { centre, cells, size } = firstCells(rings);
  const precision = size * 0.02;
  let found = cells.reduce((a, b) => (b.distance > a.distance ? b : a), centre);
  for (;;) {
    cells.sort((a, b) => a.best - b.best);
    const cell = cells.pop();
    if (!cell || cell.best - found.distance <= precision) break;
    const half = cell.half / 2;
    for (const [sx, sy] of QUARTERS) {
      const next = cellAt(cell.x + sx * half, cell.y + sy * half, half, rings);
      if (next.distance > found.distance) found = next;
      if (next.best - found.distance > precision) cells.push(next);
    }
  }
  return { x: found.x, y: found.y, distance: found.distance };
}
