import { bandOption } from '#ui/chart/bandOption.ts';
import { LazyChart } from '#ui/chart/LazyChart.tsx';
import { useLang } from '#ui/lang.ts';
import { Spark } from '#ui/Spark.tsx';
import styles from './FeverVisits.module.css';
import { breachOf } from './feverWords.ts';
import { LazyVisitForecast } from './forecast/LazyVisitForecast.tsx';
import { trendOf } from './trend.ts';
import { useRems } from './useRems.ts';
import { visitChart } from './visitChart.ts';
import { DeskFigure, WallFigure } from './VisitFigure.tsx';
import type { VisitSeries } from './visitSeries.ts';

type Props = { series: VisitSeries; place: string; days: number; surface: 'wall' | 'desk' };

/** Below this height axes leave no room for the line. */
const LEAST_CHART_REMS = 7;

/** The latest day as a figure, the days before it as a line in its expected band and, at a desk, the week ahead. */
export function VisitPicture({ series, place, days, surface }: Props) {
  'use memo';
  const lang = useLang();
  const { box, rems } = useRems();
  if (surface === 'desk') {
    return (
      <div className={styles.visits}>
        <DeskFigure series={series} />
        <div className={styles.ahead}>
          <LazyVisitForecast series={series} place={place} days={days} />
        </div>
      </div>
    );
  }
  const { chart, caption: _desk, ...words } = visitChart(series, place, days, lang);
  const breach = breachOf(series);
  const low = rems !== null && rems < LEAST_CHART_REMS;
  return (
    <div className={styles.visits}>
      <WallFigure series={series} />
      <div className={styles.chart} ref={box}>
        {low && <Spark {...trendOf(series, days)} label={words.label} {...(breach ? { breach } : {})} />}
        {rems !== null && !low && <LazyChart option={(roles) => bandOption(chart, roles)} {...words} />}
      </div>
    </div>
  );
}
