import { useState } from 'react';
import { LazyChart } from '#ui/chart/LazyChart.tsx';
import { longLines, longOption } from '#ui/chart/longOption.ts';
import { LongSeries } from '#ui/chart/longSeries.ts';
import { instant } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './Gallery.module.css';
import { galleryText } from './text.ts';

const SECOND_MS = 1000;
const POINTS = 100_000;
const start = Date.parse('2020-02-03T00:00:00+08:00');

/** A reading a second, with a peak of one second and an hour without any. */
function readings(level: number): LongSeries {
  const series = new LongSeries();
  for (let at = 0; at < POINTS; at += 1) {
    const gone = at > 40_000 && at < 43_600;
    const value = level + 15 * Math.sin(at / 9000) + (at % 7) + (at === 70_001 ? 40 : 0);
    series.append(start + at * SECOND_MS, gone ? Number.NaN : value);
  }
  return series;
}

/** More points than pixels: what is drawn are their extremes, what is pointed at is told exactly. */
export function LongChart() {
  'use memo';
  const text = useText(galleryText);
  const lang = useLang();
  const [[first, second]] = useState(() => [readings(40), readings(90)] as const);
  const lines = [
    { name: text.choiceA, ink: 'series-grey', series: first },
    { name: text.choiceB, ink: 'series-a', series: second },
  ] as const;
  const table = {
    columns: ['', ...lines.map(({ name }) => name)],
    rows: [[instant(start, lang), ...lines.map(({ series }) => String(series.points.y[0]))]],
  };
  return (
    <div className={styles.long}>
      <LazyChart
        option={(roles, columns) => longOption({ lines, lang }, roles, columns)}
        tip={(at) => longLines({ lines, lang }, at)}
        label={text.figure}
        table={table}
      />
    </div>
  );
}
