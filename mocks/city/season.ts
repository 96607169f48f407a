import { dayIndex } from './calendar.ts';

/** Fever visits of winter 2019-20 against an ordinary day: calm, alarm after 01-20, then people stay at home. Simulated. */
const knots: [day: number, level: number][] = (
  [
    ['2019-10-01', 0.9],
    ['2019-12-01', 1],
    ['2020-01-18', 1.08],
    ['2020-01-23', 1.6],
    ['2020-01-27', 1.95],
    ['2020-02-01', 1.6],
    ['2020-02-06', 1.4],
    ['2020-02-12', 1.2],
    ['2020-03-01', 0.88],
    ['2020-04-01', 0.85],
    ['2020-06-01', 0.85],
  ] as const
).map(([civilDay, level]) => [dayIndex(civilDay), level]);

const springFestival = { from: dayIndex('2020-01-24'), to: dayIndex('2020-01-30') };
/** Sunday first. */
const byWeekday = [0.96, 1.04, 1.02, 1, 0.99, 1, 0.98];

/** Level of fever visits on a day against an ordinary one, weekday aside. Any later year has a mild winter. */
export function season(day: number): number {
  const next = knots.findIndex(([at]) => at > day);
  const [toDay, to] = knots[next] ?? [0, 0];
  const [fromDay, from] = knots[next - 1] ?? [0, 0];
  if (next > 0) return from + ((to - from) * (day - fromDay)) / (toDay - fromDay);
  const sinceJune = ((day - dayIndex('2020-06-01')) * 2 * Math.PI) / 365.25;
  return 0.95 - 0.1 * Math.cos(sinceJune);
}

/** Season, weekday and holiday together. */
export function dayLevel(day: number, weekdayOfDay: number): number {
  const holiday = day >= springFestival.from && day <= springFestival.to;
  return season(day) * (holiday ? 0.92 : (byWeekday[weekdayOfDay] ?? 1));
}
