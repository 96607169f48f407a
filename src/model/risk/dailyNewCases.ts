import { dayRange } from '../civilDay.ts';
import type { DailyCount } from './caseHistory.ts';

export type DailyNew = { day: string; value: number | null };

/**
 * New cases by day from a cumulative series, from its first known day to asOf: max(0, difference), for a fall is a
 * correction. Null on days without a figure, and on the first day unless it stands at zero; cases found across missing
 * days count on the day they were first seen.
 */
export function dailyNewCases(counts: readonly DailyCount[], asOf: string): DailyNew[] {
  const known = new Map<string, number>();
  for (const { day, value } of counts) if (value !== null && day <= asOf) known.set(day, value);
  const first = [...known.keys()].sort()[0];
  if (first === undefined) return [];
  let before: number | null = null;
  return dayRange(first, asOf).map((day) => {
    const total = known.get(day);
    if (total === undefined) return { day, value: null };
    const base: number | null = before ?? (total === 0 ? 0 : null);
    before = total;
    return { day, value: base === null ? null : Math.max(0, total - base) };
  });
}
