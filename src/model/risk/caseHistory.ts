import { addDays, daysBetween } from '../civilDay.ts';

export type DailyCount = { readonly day: string; readonly value: number | null };

export type CaseHistory = {
  /** Cumulative cases on the day asked for; null when that day has no figure. */
  cumulative: number | null;
  /** Day of the latest new case (the latest it can have been); null when none is known of. */
  lastNewDay: string | null;
  /** Days in a row without a new case up to and including asOf; null when asOf has no figure. */
  caseFreeDays: number | null;
  /** New cases in the 14 days up to and including asOf (at least so many, when the history is short); null = cannot say. */
  newCases14d: number | null;
  /** The same of the 7 days up to and including asOf. */
  newCases7d: number | null;
};

// Estimates spread over days are fractions: a difference this small is rounding, not a case.
const rounding = 1e-9;

/**
 * What a cumulative series says about new cases. New cases = max(0, difference): a fall is a correction, not a negative
 * count, and does not touch the case-free days. Cases found across missing days count on the day they were first seen,
 * and cases in the very first figure count on its day: both err on the side of caution. Days after asOf are not looked at.
 */
export function caseHistory(counts: readonly DailyCount[], asOf: string): CaseHistory {
  const known = counts
    .flatMap(({ day, value }) => (value === null || day > asOf ? [] : [{ day, value }]))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || last.day !== asOf) {
    return { cumulative: null, lastNewDay: null, caseFreeDays: null, newCases14d: null, newCases7d: null };
  }
  const windowStart = addDays(asOf, -13);
  const weekStart = addDays(asOf, -6);
  let lastNewDay = first.value > 0 ? first.day : null;
  let newCases14d = 0;
  let newCases7d = 0;
  known.forEach(({ day, value }, index) => {
    const before = known[index - 1];
    if (!before || value - before.value <= rounding) return;
    lastNewDay = day;
    if (day >= windowStart) newCases14d += value - before.value;
    if (day >= weekStart) newCases7d += value - before.value;
  });
  const covered = (start: string) => first.value <= 0 || first.day < start;
  return {
    cumulative: last.value,
    lastNewDay,
    caseFreeDays: daysBetween(lastNewDay ?? first.day, asOf),
    newCases14d: covered(windowStart) || newCases14d > 0 ? newCases14d : null,
    newCases7d: covered(weekStart) || newCases7d > 0 ? newCases7d : null,
  };
}
