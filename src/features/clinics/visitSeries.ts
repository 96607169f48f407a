import type { FeverVisitDay } from '#contract/feverVisits.ts';
import type { Provenance } from '#contract/provenance.ts';
import { expectedBand } from '#model/detect/expectedBand.ts';
import type { ExpectedDay } from '#model/detect/expectedBand.ts';
import { feverLevel } from '#model/detect/feverLevel.ts';
import type { FeverLevel } from '#model/detect/feverLevel.ts';
import { reportedValues } from '#model/detect/reportedValues.ts';

export type VisitDay = { day: string; value: number | null; got: number; of: number; provenance: Provenance };

/** The visits of one place or clinic, from its first to its last reported day, with what the model says of them. */
export type VisitSeries = {
  days: readonly VisitDay[];
  /** The values that can be judged: null where under four fifths of the clinics reported. */
  judged: readonly (number | null)[];
  band: readonly ExpectedDay[];
  /** Index of the day that the level and the figure are about. */
  at: number;
  latest: VisitDay;
  /** A later day whose reports are still coming in. */
  pending: VisitDay | null;
  level: FeverLevel | null;
};

/**
 * The last day that can be judged, if it is the last or the one before: each morning the reports of yesterday come in
 * clinic by clinic, and until four fifths are there the day before still holds. After a longer silence nothing does.
 */
function judgedDay(judged: readonly (number | null)[]): number {
  const last = judged.length - 1;
  return (judged[last] ?? null) === null && (judged[last - 1] ?? null) !== null ? last - 1 : last;
}

/** Null where nothing was reported at all. Days that nobody has reported yet are not part of the series. */
export function visitSeries(rows: readonly FeverVisitDay[]): VisitSeries | null {
  const ascending = [...rows].sort((one, other) => (one.day < other.day ? -1 : 1));
  const reported = ascending.map(({ visits }) => visits !== null);
  const first = reported.indexOf(true);
  const days = ascending
    .slice(first, reported.lastIndexOf(true) + 1)
    .map(({ day, visits, provenance }): VisitDay => ({
      day,
      value: visits,
      ...provenance.reporting,
      provenance,
    }));
  const judged = reportedValues(days);
  const at = judgedDay(judged);
  const latest = days[at];
  if (first < 0 || !latest) return null;
  const level = feverLevel(days.slice(0, at + 1));
  return { days, judged, band: expectedBand(judged), at, latest, pending: days[at + 1] ?? null, level };
}

/** One series a district, for every adcode that has rows. */
export function seriesByDistrict(rows: readonly FeverVisitDay[]): Map<string, VisitSeries | null> {
  const grouped = new Map<string, FeverVisitDay[]>();
  for (const row of rows) {
    const kept = grouped.get(row.adcode);
    if (kept) kept.push(row);
    else grouped.set(row.adcode, [row]);
  }
  return new Map([...grouped].map(([adcode, own]) => [adcode, visitSeries(own)]));
}

/** The change of the latest day against the same weekday of the week before, as a share; null if either is unknown. */
export function changeOnLastWeek({ judged, at }: VisitSeries): number | null {
  const now = judged[at] ?? null;
  const before = judged[at - 7] ?? null;
  return now === null || before === null || before === 0 ? null : (now - before) / before;
}

/** Where the newest facts of a series come from: those still coming in, if any. */
export const newestOf = (series: VisitSeries | null): Provenance | null =>
  (series?.pending ?? series?.latest)?.provenance ?? null;
