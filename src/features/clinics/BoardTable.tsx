import { useLang, useText } from '#ui/lang.ts';
import { BoardLine } from './BoardLine.tsx';
import type { BoardRow } from './boardRows.ts';
import styles from './ClinicBoard.module.css';
import { clinicDeskText } from './deskText.ts';
import { TREND_DAYS } from './trend.ts';

/** The city has 13 districts; a wall does not scroll, so a larger city shows its worst and counts the others. */
const MOST_ROWS = 13;

export function BoardTable({ rows }: { rows: readonly BoardRow[] }) {
  const text = useText(clinicDeskText);
  const lang = useLang();
  const left = rows.length - MOST_ROWS;
  return (
    <div className={styles.board}>
      <table className={styles.table} lang={lang === 'zh' ? 'zh-CN' : 'en'}>
        <caption className="visually-hidden">{text.boardTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.fever}</th>
            <th scope="col">{text.district}</th>
            <th scope="col" data-align="end">
              {text.visits}
            </th>
            <th scope="col">{text.expected}</th>
            <th scope="col">{text.trend(String(TREND_DAYS))}</th>
            <th scope="col">{text.reason}</th>
            <th scope="col">{text.clinics}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <BoardLine key={row.adcode} row={row} />
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={styles.others}>{text.others(String(left))}</p>}
    </div>
  );
}
