import type { DensityGrid } from '#contract/density.ts';
import { q } from '#api/q.ts';
import type { MapLegendProps } from '#ui/map/MapLegend.tsx';
import type { GridLayer } from '#ui/map/mapTypes.ts';

const METRES_PER_DEGREE = 111_320;
/** Wide enough that one household cannot be told apart, narrow enough that a street still can. */
const LEAST_METRES = 900;

/** Not narrower than a cell: the kernel would draw the grid instead of the city. */
const bandwidth = ({ cell }: DensityGrid['grid']) => Math.max(LEAST_METRES, cell[1] * METRES_PER_DEGREE);

const gridLayer = ({ grid, index, count }: DensityGrid): GridLayer => ({
  kind: 'grid',
  id: 'density',
  grid,
  index,
  count,
  bandwidthMetres: bandwidth(grid),
});

/** Fever visits of the week by cell of residence, smoothed: counts per km², never persons. */
export const densityLayer = {
  id: 'density',
  title: { zh: '发热就诊密度', en: 'Density of fever visits' },
  legend: (data: DensityGrid, unit: string): MapLegendProps => ({
    kind: 'heat',
    layer: gridLayer(data),
    unit,
  }),
  query: (day?: string) => q('density', { day }),
  shapes: gridLayer,
};
