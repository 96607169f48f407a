import type { Shape } from './geometry.ts';
import type { GridGeometry } from './mapTypes.ts';
import { worldX, worldY } from './mercator.ts';

/** Where a horizontal line crosses the rings of a shape, from west to east: between the 1st and 2nd is inside, and so on. */
function crossings(shape: Shape, y: number): number[] {
  const found: number[] = [];
  for (const ring of shape.rings) {
    const n = ring.length;
    for (let i = 0, j = n - 2; i < n; j = i, i += 2) {
      const yi = ring[i + 1] ?? 0;
      const yj = ring[j + 1] ?? 0;
      if (yi > y === yj > y) continue;
      const xi = ring[i] ?? 0;
      found.push((((ring[j] ?? 0) - xi) * (y - yi)) / (yj - yi) + xi);
    }
  }
  return found.sort((a, b) => a - b);
}

/**
 * Of each cell of a grid, the position of the shape that its middle lies in, -1 outside all of them. Row by row, since asking every
 * shape about every one of 100,000 cells takes half a second.
 */
export function cellsByShape(
  { origin, cell, columns, rows }: GridGeometry,
  shapes: readonly Shape[],
): Int32Array {
  const owner = new Int32Array(columns * rows).fill(-1);
  const [west, east] = [worldX(origin[0]), worldX(origin[0] + columns * cell[0])];
  const width = (east - west) / columns;
  const columnAt = (x: number) => Math.ceil((x - west) / width - 0.5);
  shapes.forEach((shape, position) => {
    if (!shape.closed) return;
    for (let row = 0; row < rows; row++) {
      const y = worldY(origin[1] + (row + 0.5) * cell[1]);
      if (y < shape.box[1] || y > shape.box[3]) continue;
      const across = crossings(shape, y);
      for (let k = 0; k + 1 < across.length; k += 2) {
        const from = Math.max(0, columnAt(across[k] ?? 0));
        const to = Math.min(columns, columnAt(across[k + 1] ?? 0));
        for (let column = from; column < to; column++) {
          const at = row * columns + column;
          if (owner[at] === -1) owner[at] = position;
        }
      }
    }
  });
  return owner;
}
