import { fitBounds } from '#ui/map/fit.ts';
import type { Bounds, GridGeometry } from '#ui/map/mapTypes.ts';
import { metresPerWorldUnit } from '#ui/map/mercator.ts';
import { SIGMA } from './candidate.ts';
import type { Subject } from './candidate.ts';
import { cellsOf, countsOf, grid } from './cells.ts';

export function boundsOf({ origin: [west, south], cell, columns, rows }: GridGeometry): Bounds {
  return [west, south, west + cell[0] * columns, south + cell[1] * rows];
}

/** `points` cells of the city, and where a map of that size shows them whole. */
export function subjectOf(points: number, size: { width: number; height: number }): Subject {
  const bounds = boundsOf(grid);
  const { center, zoom } = fitBounds(bounds, size);
  const cells = cellsOf(points, 7);
  const metresPerPixel = metresPerWorldUnit((bounds[1] + bounds[3]) / 2) / 2 ** zoom;
  return {
    cells,
    counts: [countsOf(cells, 1), countsOf(cells, 2)],
    centre: center,
    zoom,
    bandwidthMetres: SIGMA * metresPerPixel,
  };
}
