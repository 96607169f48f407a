import type { DensityGrid } from '#contract/density.ts';
import { q } from '#api/q.ts';
import type { MapLegendProps } from '#ui/map/MapLegend.tsx';
import type { GridLayer } from '#ui/map/mapTypes.ts';

/** Wide enough that one household cannot be told apart, narrow enough that a street still can. */
const BANDWIDTH_METRES = 900;

const gridLayer = ({ grid, index, count }: DensityGrid): GridLayer => ({
  kind: 'grid',
  id: 'density',
  grid,
  index,
  count,
  bandwidthMetres: BANDWIDTH_METRES,
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
