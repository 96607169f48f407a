import type { TwinTable } from '#ui/chart/ChartTable.tsx';
import { countOfPersons, day as dayWords } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import { signed } from './caseWords.ts';
import type { Words } from './caseWords.ts';
import type { CasePoint } from './caseSeries.ts';
import { casesText } from './text.ts';

/** One day in cells: date, new, cumulative, correction, discharged, basis. */
function cells(point: CasePoint, words: Words): string[] {
  const text = textOf(casesText, words.lang);
  const persons = (value: number | null) => countOfPersons(value, words.lang, words);
  return [
    dayWords(point.day, words.lang),
    persons(point.newConfirmed),
    persons(point.cumulative),
    point.correction === null ? '' : signed(point.correction, words),
    persons(point.discharged),
    point.basis === null ? text.missing : text[point.basis],
  ];
}

/** The chart's twin, newest day first. */
export function caseTable(points: readonly CasePoint[], words: Words): TwinTable {
  const text = textOf(casesText, words.lang);
  const columns = [
    text.day,
    text.newConfirmed,
    text.cumulative,
    text.correction,
    text.discharged,
    text.basis,
  ];
  return { columns, rows: [...points].reverse().map((point) => cells(point, words)) };
}

/** What the tooltip says of one day, line by line. */
export function caseLines(point: CasePoint, words: Words): string[] {
  const text = textOf(casesText, words.lang);
  const persons = (value: number | null) => countOfPersons(value, words.lang, words);
  return [
    dayWords(point.day, words.lang),
    point.basis === null ? text.missing : text[point.basis],
    `${text.cumulative} ${persons(point.cumulative)}`,
    point.correction === null
      ? `${text.newConfirmed} ${persons(point.newConfirmed)}`
      : text.corrected(signed(point.correction, words)),
  ];
}
