import { countOfPersons } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Spark } from '#ui/Spark.tsx';
import { kitText } from '#ui/text.ts';
import type { BoardRow } from './boardRows.ts';
import styles from './ClinicBoard.module.css';
import { FeverMark } from './FeverMark.tsx';
import { breachOf, expectedRange, feverWords } from './feverWords.ts';
import { StatusCounts } from './StatusCounts.tsx';
import { clinicDeskText } from './deskText.ts';
import { trendOf } from './trend.ts';

/** One district of the board. */
export function BoardLine({ row }: { row: BoardRow }) {
  const text = useText(clinicDeskText);
  const kit = useText(kitText);
  const lang = useLang();
  const { series, signal, clinics } = row;
  const breach = breachOf(series);
  const expected = series ? expectedRange(series, lang) : undefined;
  const range = expected ? kit.range(expected.low, expected.high) : '—';
  const visits = countOfPersons(series?.latest.value, lang, { suppress: true });
  const name = row.name[lang];
  return (
    <tr data-signal={signal}>
      <td>
        <FeverMark signal={signal} />
      </td>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td className={styles.value} data-align="end">
        {visits}
      </td>
      <td className={styles.small}>{range}</td>
      <td className={styles.trend}>
        {series && (
          <Spark
            {...trendOf(series)}
            label={text.trendLabel(name, visits, range)}
            {...(breach === null ? {} : { breach })}
          />
        )}
      </td>
      <td className={styles.small}>
        <span className={styles.reason}>{feverWords(series, lang)}</span>
      </td>
      <td>
        <StatusCounts count={clinics.count} />
      </td>
    </tr>
  );
}
