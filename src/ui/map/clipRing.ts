import type { Box } from './geometry.ts';

type Inside = (x: number, y: number) => boolean;
type Cut = (x0: number, y0: number, x1: number, y1: number) => [number, number];

function clipSide(ring: readonly number[], inside: Inside, cut: Cut): number[] {
  const out: number[] = [];
  const n = ring.length;
  for (let i = 0, j = n - 2; i < n; j = i, i += 2) {
    const [px, py, x, y] = [ring[j] ?? 0, ring[j + 1] ?? 0, ring[i] ?? 0, ring[i + 1] ?? 0];
    const was = inside(px, py);
    const is = inside(x, y);
    if (was !== is) out.push(...cut(px, py, x, y));
    if (is) out.push(x, y);
  }
  return out;
}

const atX =
  (edge: number): Cut =>
  (x0, y0, x1, y1) => [edge, y0 + ((edge - x0) / (x1 - x0)) * (y1 - y0)];
const atY =
  (edge: number): Cut =>
  (x0, y0, x1, y1) => [x0 + ((edge - y0) / (y1 - y0)) * (x1 - x0), edge];

/** The part of a ring inside a box (Sutherland-Hodgman); empty when nothing of it is. */
export function clipRing(ring: Float64Array, [x0, y0, x1, y1]: Box): Float64Array {
  let part: number[] = [...ring];
  part = clipSide(part, (x) => x >= x0, atX(x0));
  part = clipSide(part, (x) => x <= x1, atX(x1));
  part = clipSide(part, (_, y) => y >= y0, atY(y0));
  part = clipSide(part, (_, y) => y <= y1, atY(y1));
  return Float64Array.from(part);
}
