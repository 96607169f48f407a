import type { GridGeometry } from '#ui/map/mapTypes.ts';
import { chanceOf } from '../../chance.ts';

/** The extent of Hangzhou in cells of about 120 m: fine enough that a million of them can differ. */
export const grid: GridGeometry = {
  origin: [118.3, 29.18],
  cell: [2.4 / 2000, 1.4 / 1250],
  columns: 2000,
  rows: 1250,
};

export interface Cells {
  index: Int32Array;
  lng: Float64Array;
  lat: Float64Array;
}

const CLUSTERS = 40;
/** Share of the cells that lie anywhere: villages between the towns. */
const SCATTERED = 0.15;

/** `wanted` different cells around seeded centres, most of them in the east as the city's people are; in the grid's own order. */
export function cellsOf(wanted: number, seed: number): Cells {
  const { columns, rows, origin, cell } = grid;
  const { uniform, normal } = chanceOf(seed);
  const centres = Array.from({ length: CLUSTERS }, () => ({
    x: (1 - 0.7 * uniform() ** 2) * columns,
    y: (0.35 + 0.6 * uniform()) * rows,
    spread: (0.02 + 0.06 * uniform()) * columns,
  }));
  const taken = new Uint8Array(columns * rows);
  for (let left = wanted; left > 0;) {
    const centre = centres[Math.floor(uniform() * CLUSTERS)];
    const anywhere = !centre || uniform() < SCATTERED;
    const x = Math.floor(anywhere ? uniform() * columns : centre.x + normal() * centre.spread);
    const y = Math.floor(anywhere ? uniform() * rows : centre.y + normal() * centre.spread);
    const at = y * columns + x;
    if (x < 0 || y < 0 || x >= columns || y >= rows || taken[at] === 1) continue;
    taken[at] = 1;
    left--;
  }
  const index = Int32Array.from([...taken.keys()].filter((at) => taken[at] === 1));
  return {
    index,
    lng: Float64Array.from(index, (at) => origin[0] + ((at % columns) + 0.5) * cell[0]),
    lat: Float64Array.from(index, (at) => origin[1] + (Math.floor(at / columns) + 0.5) * cell[1]),
  };
}

/** One to five counts in each cell. */
export function countsOf(cells: Cells, seed: number): Float32Array {
  const { uniform } = chanceOf(seed);
  return Float32Array.from(cells.index, () => 1 + Math.floor(5 * uniform()));
}
