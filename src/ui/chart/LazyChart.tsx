import { lazy, Suspense } from 'react';
import type { ChartProps } from './Chart.tsx';
import styles from './Chart.module.css';
import { loadChart } from './loadChart.ts';

const Chart = lazy(async () => ({ default: (await loadChart()).Chart }));

/** A chart whose code arrives after the first picture; its box has the final size from the start. */
export function LazyChart(props: ChartProps) {
  'use memo';
  return (
    <Suspense fallback={<div className={styles.picture} />}>
      <Chart {...props} />
    </Suspense>
  );
}
