import { bandOption } from '#ui/chart/bandOption.ts';
import { LazyChart } from '#ui/chart/LazyChart.tsx';
import { Figure } from '#ui/Figure.tsx';
import { change, countOfPersons, day } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { expectedRange } from './feverWords.ts';
import styles from './FeverVisits.module.css';
import { clinicText } from './text.ts';
import { visitChart } from './visitChart.ts';
import { changeOnLastWeek } from './visitSeries.ts';
import type { VisitSeries } from './visitSeries.ts';

type Props = {
  series: VisitSeries;
  place: string;
  days: number;
  /** Counts of one to four persons are not shown on a public screen. */
  suppress: boolean;
};

/** The latest day as a figure, and the days before it as a line in its expected band. */
export function VisitPicture({ series, place, days, suppress }: Props) {
  const text = useText(clinicText);
  const lang = useLang();
  const { latest } = series;
  const { chart, ...words } = visitChart(series, place, days, lang);
  const expected = expectedRange(series, lang);
  return (
    <div className={styles.visits}>
      <Figure
        label={text.onDay(day(latest.day, lang))}
        value={countOfPersons(latest.value, lang, { suppress })}
        unit={text.visitsUnit}
        change={change(changeOnLastWeek(series), text.lastWeek, lang)}
        {...(expected ? { expected } : {})}
        size="figure"
      >
        <p className={styles.reporting}>{text.reporting(String(latest.got), String(latest.of))}</p>
      </Figure>
      <div className={styles.chart}>
        <LazyChart option={(roles) => bandOption(chart, roles)} {...words} />
      </div>
    </div>
  );
}
