import published from '../../mocks/data/hangzhou-2020.json';
import { addDays, dayRange, daysBetween } from '#model/civilDay.ts';
import type { DailyCount } from '#model/risk/caseHistory.ts';

type Knot = { day: string; value: number };

const snapshots: Record<string, Record<string, number>> = published.districts;
const newOnDay: Record<string, Record<string, number>> = published.newCases;
const firstDay = '2020-01-20';

/** The city stood at 168 from 02-16 to 02-17 and at 169 from 02-20 on, with none on 02-20 itself. */
const lastButOne = '2020-02-16';
const lastPossible = '2020-02-19';

/** Of the seven cases after 02-12 each is as likely the last: it most likely belongs to the district with most of them. */
export const likelyLast = '桐庐县';

/** What is known of a district: its figure on the days of the bulletins, and on the day before where new cases were named. */
function knotsOf(place: string): Knot[] {
  const knots = Object.entries(snapshots).flatMap(([day, byPlace]): Knot[] => {
    const value = byPlace[place];
    if (value === undefined) return [];
    const named = newOnDay[day];
    const before: Knot[] = named ? [{ day: addDays(day, -1), value: value - (named[place] ?? 0) }] : [];
    return [...before, { day: day > lastPossible ? lastPossible : day, value }];
  });
  return [{ day: firstDay, value: 0 }, ...knots].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The same with the city's total told apart: all cases but one had come by 02-16. */
function withCityTotal(knots: readonly Knot[], hasLast: boolean): Knot[] {
  const last = knots.at(-1);
  const before = knots.at(-2);
  if (!last || !before || last.value === before.value) return [...knots];
  const split = { day: lastButOne, value: last.value - (hasLast ? 1 : 0) };
  return [...knots.slice(0, -1), split, last];
}

/** Whole cases at even distances between two days, the first day excluded. */
const spread = (from: Knot, to: Knot): string[] => {
  const count = to.value - from.value;
  const days = daysBetween(from.day, to.day);
  return Array.from({ length: count }, (_, k) => addDays(from.day, Math.ceil(((k + 0.5) / count) * days)));
};

const cumulative = (found: readonly string[], to: string): DailyCount[] =>
  dayRange(firstDay, to).map((day) => ({ day, value: found.filter((each) => each <= day).length }));

const spreadAll = (knots: readonly Knot[]) =>
  knots.flatMap((knot, index) => {
    const before = knots[index - 1];
    return before ? spread(before, knot) : [];
  });

/**
 * Cumulative cases of a district up to and including `to`, in whole cases: exact on every published day and evenly spread
 * between, with the city's last case in `last`.
 */
export function likelyCases(place: string, to: string, last = likelyLast): DailyCount[] {
  return cumulative(spreadAll(withCityTotal(knotsOf(place), place === last)), to);
}

/** Every history that the bulletins allow as far as a rule can tell them apart on the day `to`: how many by then, and the latest when. */
export function possibleCases(place: string, to: string): DailyCount[][] {
  const knots = knotsOf(place);
  const next = knots.findIndex(({ day }) => day > to);
  const until = next < 0 ? knots.length : next;
  const known = knots.slice(0, until);
  const end = next < 0 ? undefined : knots[next];
  const from = known.at(-1);
  const open = end && from && from.day < to ? [...known, end] : known;
  // The stretch in which the day lies, or the last one in which cases were found.
  const stretch = open.findLastIndex(({ value }, index) => value > (open[index - 1]?.value ?? value));
  const before = open[stretch - 1];
  const after = open[stretch];
  if (!from || !before || !after) return [cumulative(spreadAll(known), to)];
  const earlier = spreadAll(open.slice(0, stretch));
  const most = after.value - before.value;
  const fewest = after.day <= to ? most : 0;
  const latest = after.day <= to ? after.day : to;
  return dayRange(addDays(before.day, 1), latest).flatMap((day) =>
    Array.from({ length: most - fewest + 1 }, (_, extra) => {
      const found = Array.from({ length: fewest + extra }, () => day);
      return cumulative([...earlier, ...found], to);
    }),
  );
}
