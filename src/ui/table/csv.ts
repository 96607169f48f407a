import { isSuppressed } from '../format.ts';

export type CsvValue = string | number | null | undefined;

export type CsvColumn<Row> = {
  header: string;
  value: (row: Row) => CsvValue;
  /** A count of persons: 1 to 4 leaves the building as "<5". */
  persons?: boolean;
};

// A spreadsheet runs a cell that begins with one of these, in half or full width, as a formula.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * The rows as RFC 4180 text: CRLF, quotes doubled, a byte order mark so that spreadsheets read UTF-8. Text that would run
 * as a formula is kept from it by an apostrophe; missing is an empty cell, never 0.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => field(column.header)),
    ...rows.map((row) => columns.map((column) => cell(column, row))),
  ];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

function cell<Row>(column: CsvColumn<Row>, row: Row): string {
  const value = column.value(row);
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return field(value);
  if (!Number.isFinite(value)) return '';
  return column.persons && isSuppressed(value) ? '<5' : String(value);
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
