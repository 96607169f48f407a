import { useLater } from '../later.ts';
import type { ChartProps } from './Chart.tsx';
import styles from './Chart.module.css';
import { chart } from './loadChart.ts';

/** A chart whose code arrives after the first picture; its box has the final size from the start. */
export function LazyChart(props: ChartProps) {
  'use memo';
  const code = useLater(chart);
  return code ? <code.Chart {...props} /> : <div className={styles.picture} />;
}
