import { dayRange } from '#model/civilDay.ts';
import type { ReportedPoint } from '#model/detect/reportedValues.ts';

export type Read = { ok: true; points: ReportedPoint[] } | { ok: false; line: number; reason: string };

type Columns = { day: number; count: number; got: number; of: number };
type Refused = { line: number; reason: string };

/** More days between two lines than this is a slip of the pen, not a gap. */
const longestGap = 400;

/**
 * A daily series from CSV: header `date` (or `day`), `count`, and with partial reports `got` and `of`; separated by
 * comma, semicolon or tab; byte-order mark, CRLF and quotes are fine. An empty count is a missing day, and so is every
 * day that is left out. Refuses with the line and the reason.
 */
export function readSeries(text: string): Read {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((each) => each.text.trim() !== '');
  const [header, ...rest] = lines;
  if (!header) return { ok: false, line: 1, reason: 'the file is empty' };
  const separator = [';', '\t', ','].find((each) => header.text.includes(each)) ?? ',';
  const cellsOf = (line: string) =>
    line.split(separator).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
  const columns = columnsOf(cellsOf(header.text.toLowerCase()));
  if ('reason' in columns) return { ok: false, line: header.line, reason: columns.reason };
  if (rest.length === 0) return { ok: false, line: header.line, reason: 'no day follows the header' };
  const points: ReportedPoint[] = [];
  for (const { line, text } of rest) {
    const point = pointOf(cellsOf(text), columns);
    const refused = 'reason' in point ? point.reason : append(points, point);
    if (refused) return { ok: false, line, reason: refused };
  }
  return { ok: true, points };
}

function columnsOf(header: readonly string[]): Columns | Pick<Refused, 'reason'> {
  const find = (...names: string[]) => header.findIndex((name) => names.includes(name));
  const columns = { day: find('date', 'day'), count: find('count'), got: find('got'), of: find('of') };
  const named = `found: ${header.join(', ')}`;
  if (columns.day < 0) return { reason: `no column "date" or "day" in the header (${named})` };
  if (columns.count < 0) return { reason: `no column "count" in the header (${named})` };
  if (columns.got < 0 !== columns.of < 0)
    return { reason: '"got" and "of" go together: one of them is missing' };
  return columns;
}

function pointOf(cells: readonly string[], columns: Columns): ReportedPoint | Pick<Refused, 'reason'> {
  const day = cells[columns.day] ?? '';
  if (!isDay(day)) return { reason: `"${day}" is no date such as 2020-02-01` };
  const value = numberOf(cells[columns.count] ?? '');
  if (value === undefined)
    return { reason: `"${cells[columns.count]}" is no count: 0, 1, 2 … or nothing where it is missing` };
  if (columns.got < 0) return { day, value, got: value === null ? 0 : 1, of: 1 };
  const [got, of] = [numberOf(cells[columns.got] ?? ''), numberOf(cells[columns.of] ?? '')];
  if (typeof got !== 'number' || typeof of !== 'number' || !Number.isInteger(got) || !Number.isInteger(of)) {
    return { reason: '"got" and "of" are whole numbers: how many reported, of how many' };
  }
  if (got > of) return { reason: `${got} reported of ${of}: more than there are` };
  return { day, value, got, of };
}

/** Adds the day and those left out before it; the reason where it does not follow the last one. */
function append(points: ReportedPoint[], point: ReportedPoint): string | null {
  const last = points.at(-1);
  if (last && point.day === last.day) return `${point.day} is there twice`;
  if (last && point.day < last.day) return `${point.day} comes after ${last.day}: days must ascend`;
  const leftOut = last ? dayRange(last.day, point.day).slice(1, -1) : [];
  if (last && leftOut.length > longestGap) {
    return `more than ${longestGap} days lie between ${last.day} and ${point.day}`;
  }
  for (const day of leftOut) points.push({ day, value: null, got: 0, of: point.of });
  points.push(point);
  return null;
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === day;
}

/** null = missing, undefined = no number of zero or more. */
function numberOf(cell: string): number | null | undefined {
  if (cell === '') return null;
  return /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}
