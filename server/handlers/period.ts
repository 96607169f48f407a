import { addDays, dayRange } from '#model/civilDay.ts';
import type { View } from '../view.ts';

/** The days asked for by `to` and `days`: `usual` of them up to today where nothing is said. Never after today. */
export function periodOf(
  view: View,
  query: { to?: string | undefined; days?: number | undefined },
  usual: number,
): { from: string; to: string; days: string[] } {
  const to = query.to !== undefined && query.to < view.today ? query.to : view.today;
  const from = addDays(to, 1 - (query.days ?? usual));
  return { from, to, days: dayRange(from, to) };
}
