import type { CaseDay } from '#contract/cases.ts';
import type { Basis, Provenance } from '#contract/provenance.ts';
import { addDays, dayRange } from '#model/civilDay.ts';

/** One day of one region; null is a day without a figure. */
export type CasePoint = {
  day: string;
  cumulative: number | null;
  newConfirmed: number | null;
  discharged: number | null;
  /** How much the cumulative figure was put down (negative) against the last one known; null on all other days. */
  correction: number | null;
  basis: Basis | null;
  provenance: Provenance | null;
};

/** The `days` days up to and including `to`, with days without a figure as gaps and falls as corrections. */
export function caseSeries(cases: readonly CaseDay[], to: string, days: number): CasePoint[] {
  const byDay = new Map(cases.map((each) => [each.day, each]));
  let last: number | null = null;
  return dayRange(addDays(to, 1 - days), to).map((day) => {
    const found = byDay.get(day);
    const cumulative = found?.cumulativeConfirmed ?? null;
    const correction: number | null =
      cumulative !== null && last !== null && cumulative < last ? cumulative - last : null;
    last = cumulative ?? last;
    return {
      day,
      cumulative,
      newConfirmed: found?.newConfirmed ?? null,
      discharged: found?.cumulativeDischarged ?? null,
      correction,
      basis: found?.provenance.basis ?? null,
      provenance: found?.provenance ?? null,
    };
  });
}

/** True for what a department or a bulletin stated; false for what was worked out or made up. */
export const isFirm = (basis: Basis | null) => basis === 'published' || basis === 'reported';

type Measure = 'cumulative' | 'newConfirmed' | 'discharged';

export type Latest = {
  value: number;
  day: string;
  /** Against the day before; null where that day has no figure. */
  change: number | null;
  basis: Basis | null;
  provenance: Provenance | null;
};

/** The newest day on which a measure is known; null if there is none. */
export function latestOf(points: readonly CasePoint[], measure: Measure): Latest | null {
  for (let at = points.length - 1; at >= 0; at -= 1) {
    const point = points[at];
    const value = point?.[measure] ?? null;
    if (!point || value === null) continue;
    const before = points[at - 1]?.[measure] ?? null;
    const change = before === null ? null : value - before;
    return { value, day: point.day, change, basis: point.basis, provenance: point.provenance };
  }
  return null;
}
