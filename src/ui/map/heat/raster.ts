import type { Box } from '../geometry.ts';
import { latOf, metresPerWorldUnit, worldX, worldY } from '../mercator.ts';
import type { GridGeometry } from '../mapTypes.ts';

/** A low-resolution field over a box of the Mercator world; row 0 is the northern one. */
export interface Raster {
  x0: number;
  y0: number;
  cellX: number;
  cellY: number;
  columns: number;
  rows: number;
}

/** A cubic between cells half a kernel apart is as close to it as a line between cells a third apart, for half the cells. */
const CELLS_PER_SIGMA = 2;
const BUDGET = 300_000;
/** Beyond four standard deviations a kernel adds nothing that a colour could show. */
const REACH = 4;

export function gridBox({ origin: [lng, lat], cell, columns, rows }: GridGeometry): Box {
  return [worldX(lng), worldY(lat + cell[1] * rows), worldX(lng + cell[0] * columns), worldY(lat)];
}

/** One scale for the whole grid, so that neither zoom nor the part in view changes the kernel. */
export function sigmaInWorld(grid: GridGeometry, bandwidthMetres: number): number {
  return bandwidthMetres / metresPerWorldUnit(grid.origin[1] + (grid.cell[1] * grid.rows) / 2);
}

function cellsIn(box: Box, cell: number): number {
  return ((box[2] - box[0]) / cell) * ((box[3] - box[1]) / cell);
}

function inView(extent: Box, view: Box, margin: number, cell: number): Box {
  const low = (from: number, to: number) =>
    from + Math.max(0, Math.floor((to - margin - from) / cell)) * cell;
  const high = (from: number, to: number, end: number) =>
    Math.min(end, from + Math.ceil((to + margin - from) / cell) * cell);
  const x0 = Math.min(low(extent[0], view[0]), extent[2] - cell);
  const y0 = Math.min(low(extent[1], view[1]), extent[3] - cell);
  return [
    x0,
    y0,
    Math.max(x0 + cell, high(extent[0], view[2], extent[2])),
    Math.max(y0 + cell, high(extent[1], view[3], extent[3])),
  ];
}

/**
 * Where and how finely to compute: the whole extent at half the kernel's width if that is cheap, so that panning and zooming
 * need nothing new; otherwise the part in view with the kernel's reach around it. `minCell` (world units) is the finest cell
 * that the screen can show.
 */
export function planRaster(extent: Box, sigma: number, view?: Box, minCell = 0): Raster {
  let cell = Math.max(sigma / CELLS_PER_SIGMA, minCell);
  let box = extent;
  if (cellsIn(extent, cell) > BUDGET && view) box = inView(extent, view, REACH * sigma, cell);
  const excess = cellsIn(box, cell) / BUDGET;
  if (excess > 1) cell *= Math.sqrt(excess);
  const columns = Math.max(1, Math.round((box[2] - box[0]) / cell));
  const rows = Math.max(1, Math.round((box[3] - box[1]) / cell));
  return {
    x0: box[0],
    y0: box[1],
    cellX: (box[2] - box[0]) / columns,
    cellY: (box[3] - box[1]) / rows,
    columns,
    rows,
  };
}

export function sameRaster(a: Raster, b: Raster): boolean {
  return (
    a.x0 === b.x0 &&
    a.y0 === b.y0 &&
    a.cellX === b.cellX &&
    a.cellY === b.cellY &&
    a.columns === b.columns &&
    a.rows === b.rows
  );
}

/** Square kilometres of one cell in a row: Mercator stretches with latitude. */
export function cellKm2(raster: Raster, row: number): number {
  const metres = metresPerWorldUnit(latOf(raster.y0 + (row + 0.5) * raster.cellY));
  return (raster.cellX * metres * raster.cellY * metres) / 1e6;
}
