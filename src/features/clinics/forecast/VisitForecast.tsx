import { bandOption } from '#ui/chart/bandOption.ts';
import { forecastOption } from '#ui/chart/forecastOption.ts';
import { LazyChart } from '#ui/chart/LazyChart.tsx';
import { useLang } from '#ui/lang.ts';
import styles from '../FeverVisits.module.css';
import { visitChart } from '../visitChart.ts';
import type { VisitSeries } from '../visitSeries.ts';
import { visitForecast } from './visitForecast.ts';

type Props = { series: VisitSeries; place: string; days: number };

/** The visits of the last weeks in their expected band, continued by what is to be expected of the next seven days. */
export function VisitForecast({ series, place, days }: Props) {
  'use memo';
  const lang = useLang();
  const { chart, forecast, words, ...rest } = visitForecast(
    series,
    visitChart(series, place, days, lang),
    lang,
  );
  return (
    <>
      <p className={styles.forecast}>{words}</p>
      <LazyChart
        option={(roles) => (forecast ? forecastOption(chart, forecast, roles) : bandOption(chart, roles))}
        {...rest}
      />
    </>
  );
}
