import type { Detection } from '#model/detect/detection.ts';
import { detectors } from '#model/detect/detectors.ts';
import { feverLevel } from '#model/detect/feverLevel.ts';
import { levelDays } from '#model/detect/levelDays.ts';
import { reportedValues } from '#model/detect/reportedValues.ts';
import type { ReportedPoint } from '#model/detect/reportedValues.ts';

export type JudgedDay = {
  point: ReportedPoint;
  /** What the detectors were given: null where missing or fewer than 80 % reported. */
  value: number | null;
  /** The level of the product, from as many days up to this one as the product walks. */
  level: string;
  found: Map<string, Detection>;
};

/** Every detector's word on every day; `only` names the detectors wanted, empty = all. */
export function judgeSeries(points: readonly ReportedPoint[], only: readonly string[] = []): JudgedDay[] {
  const values = reportedValues(points);
  const wanted = detectors.filter(({ id }) => only.length === 0 || only.includes(id));
  const runs = wanted.map(({ id, run }) => ({ id, days: run(values) }));
  return points.map((point, t) => ({
    point,
    value: values[t] ?? null,
    level: feverLevel(points.slice(Math.max(0, t + 1 - levelDays), t + 1))?.signal ?? 'grey',
    found: new Map(
      runs.map(({ id, days }) => [id, days[t] ?? { statistic: null, limit: null, alarm: null }]),
    ),
  }));
}

const idsOf = (days: readonly JudgedDay[]) => [...(days[0]?.found.keys() ?? [])];
const shown = (value: number | null) => (value === null ? '-' : String(Number(value.toFixed(2))));

/** Aligned columns: the statistic, with `!` where it alarms and `-` where the detector cannot say. */
export function asText(days: readonly JudgedDay[]): string {
  const ids = idsOf(days);
  const rows = days.map(({ point, value, level, found }) => [
    point.day,
    shown(value),
    level,
    ...ids.map((id) => `${shown(found.get(id)?.statistic ?? null)}${found.get(id)?.alarm ? '!' : ' '}`),
  ]);
  const alarms = ids.map((id) => `${days.filter(({ found }) => found.get(id)?.alarm).length} `);
  const standing = days.filter(({ level }) => level === 'red' || level === 'yellow').length;
  const all = [
    ['day', 'count', 'level', ...ids.map((id) => `${id} `)],
    ...rows,
    ['alarms', '', String(standing), ...alarms],
  ];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padStart(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same for a program: per detector its statistic, its limit, and 1, 0 or nothing for the alarm. */
export function asCsv(days: readonly JudgedDay[]): string {
  const ids = idsOf(days);
  const head = [
    'day',
    'count',
    'got',
    'of',
    'level',
    ...ids.flatMap((id) => [id, `${id}.limit`, `${id}.alarm`]),
  ];
  const cell = (value: number | null) => (value === null ? '' : String(Number(value.toPrecision(8))));
  const rows = days.map(({ point, value, level, found }) => [
    point.day,
    cell(value),
    point.got,
    point.of,
    level,
    ...ids.flatMap((id) => {
      const { statistic = null, limit = null, alarm = null } = found.get(id) ?? {};
      return [cell(statistic), cell(limit), alarm === null ? '' : Number(alarm)];
    }),
  ]);
  return [head, ...rows].map((row) => row.join(',')).join('\n');
}
