import { Figure } from '#ui/Figure.tsx';
import { change, countOfPersons, day } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { expectedRange } from './feverWords.ts';
import styles from './FeverVisits.module.css';
import { clinicText } from './text.ts';
import { changeOnLastWeek } from './visitSeries.ts';
import type { VisitSeries } from './visitSeries.ts';

/** A wall's height is for the line: day, change and completeness share two rows with the number. */
export function WallFigure({ series }: { series: VisitSeries }) {
  const text = useText(clinicText);
  const lang = useLang();
  const { day: iso, value } = series.latest;
  const share = changeOnLastWeek(series);
  const on = day(iso, lang);
  return (
    <Figure
      label={share === null ? text.onDay(on) : text.onDayChange(on, change(share, text.lastWeek, lang))}
      value={countOfPersons(value, lang, { suppress: true })}
      unit={text.visitsUnit}
      size="figure"
    />
  );
}

export function DeskFigure({ series }: { series: VisitSeries }) {
  const text = useText(clinicText);
  const lang = useLang();
  const { latest, pending } = series;
  const expected = expectedRange(series, lang);
  return (
    <Figure
      label={text.onDay(day(latest.day, lang))}
      value={countOfPersons(latest.value, lang, { suppress: false })}
      unit={text.visitsUnit}
      change={change(changeOnLastWeek(series), text.lastWeek, lang)}
      {...(expected ? { expected } : {})}
      size="figure"
    >
      <p className={styles.reporting}>{text.reporting(String(latest.got), String(latest.of))}</p>
      {pending && (
        <p className={styles.reporting}>
          {text.pending(day(pending.day, lang), String(pending.got), String(pending.of))}
        </p>
      )}
    </Figure>
  );
}
