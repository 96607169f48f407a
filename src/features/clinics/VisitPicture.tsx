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

type Props = { series: VisitSeries; place: string; days: number; surface: 'wall' | 'desk' };

/** The latest day as a figure, and the days before it as a line in its expected band. */
export function VisitPicture({ series, place, days, surface }: Props) {
  const lang = useLang();
  const { chart, caption, ...words } = visitChart(series, place, days, lang);
  return (
    <div className={styles.visits}>
      {surface === 'wall' ? <WallFigure series={series} /> : <DeskFigure series={series} />}
      <div className={styles.chart}>
        <LazyChart
          option={(roles) => bandOption(chart, roles)}
          {...words}
          {...(surface === 'desk' ? { caption } : {})}
        />
      </div>
    </div>
  );
}

/** A wall's height is for the line: day, change and completeness share two rows with the number. */
function WallFigure({ series }: { series: VisitSeries }) {
  const text = useText(clinicText);
  const lang = useLang();
  const { day: iso, value, got, of } = series.latest;
  return (
    <Figure
      label={text.onDayChange(day(iso, lang), change(changeOnLastWeek(series), text.lastWeek, lang))}
      value={countOfPersons(value, lang, { suppress: true })}
      unit={text.unitReporting(text.reporting(String(got), String(of)))}
      size="figure"
    />
  );
}

function DeskFigure({ series }: { series: VisitSeries }) {
  const text = useText(clinicText);
  const lang = useLang();
  const { day: iso, value, got, of } = series.latest;
  const expected = expectedRange(series, lang);
  return (
    <Figure
      label={text.onDay(day(iso, lang))}
      value={countOfPersons(value, lang, { suppress: false })}
      unit={text.visitsUnit}
      change={change(changeOnLastWeek(series), text.lastWeek, lang)}
      {...(expected ? { expected } : {})}
      size="figure"
    >
      <p className={styles.reporting}>{text.reporting(String(got), String(of))}</p>
    </Figure>
  );
}
