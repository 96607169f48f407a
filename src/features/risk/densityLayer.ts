import type { DensityGrid } from '#contract/density.ts';
import { q } from '#api/q.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { LegendItem } from '#ui/Legend.tsx';
import type { GridLayer } from '#ui/map/mapTypes.ts';
import { riskText } from './text.ts';

/** Wide enough that one household cannot be told apart, narrow enough that a street still can. */
const BANDWIDTH_METRES = 900;

const steps = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'] as const;

/** Fever visits of the week by cell of residence, smoothed: counts per km², never persons. */
export const densityLayer = {
  id: 'density',
  title: { zh: '发热就诊密度', en: 'Density of fever visits' },
  legend(lang: Lang): LegendItem[] {
    const text = textOf(riskText, lang);
    const ends = [text.densityLow, '', '', '', text.densityHigh];
    return steps.map((fill, at) => ({ fill, label: ends[at] ?? '', mark: String(at + 1) }));
  },
  query: (day?: string) => q('density', { day }),
  shapes: ({ grid, index, count }: DensityGrid): GridLayer => ({
    kind: 'grid',
    id: 'density',
    grid,
    index,
    count,
    bandwidthMetres: BANDWIDTH_METRES,
  }),
};
