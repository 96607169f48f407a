import { methods } from './rivals.ts';
import type { MethodName } from './rivals.ts';
import { addScore, noScore } from './scores.ts';
import type { Score } from './scores.ts';
import { courses, groups, simulateVisits } from './simulateVisits.ts';
import type { Course, Group } from './simulateVisits.ts';

/** One cell of the evaluation: everything that a table may add up over. */
export type VisitCell = {
  method: MethodName;
  course: Course;
  group: Group;
  horizon: number;
  /** The day in question lay within the rise of an outbreak or a holiday. */
  inEvent: boolean;
  score: Score;
};

export type VisitEvaluation = { cells: VisitCell[]; series: number; origins: number; silent: number };

type Asked = { seriesPerCell: number; historyDays: number };

const weeks = 20;
// Seeds of their own, apart from those on which a method was tried out.
const firstSeed = 7_000_001;
const horizon = 7;

/**
 * Rolling-origin evaluation: at every fourth day each method sees the `historyDays` before and is held against the seven
 * days after. A day is only scored where every method spoke, so that none gains by silence.
 */
export function evaluateVisits({ seriesPerCell, historyDays }: Asked): VisitEvaluation {
  const cells = new Map<string, VisitCell>();
  let [origins, silent] = [0, 0];
  for (const course of courses)
    for (const group of groups)
      for (let index = 0; index < seriesPerCell; index += 1) {
        const seed = firstSeed + index + 10_000 * courses.indexOf(course) + 100_000 * groups.indexOf(group);
        const { reported, truth, event } = simulateVisits(course, group, historyDays + weeks * 7, seed);
        const scale = truth.reduce((sum, value) => sum + value, 0) / truth.length;
        for (let origin = historyDays; origin + horizon <= truth.length; origin += 4) {
          const seen = reported.slice(origin - historyDays, origin);
          const told = Object.entries(methods).map(([name, method]) => ({
            name: name as MethodName,
            days: method(seen),
          }));
          origins += 1;
          if (told.some(({ days }) => days === null)) {
            silent += 1;
            continue;
          }
          for (const { name, days } of told)
            days?.forEach((quantiles, step) => {
              const inEvent = event[origin + step] ?? false;
              const key = `${name} ${course} ${group} ${step} ${inEvent}`;
              const cell = cells.get(key) ?? {
                method: name,
                course,
                group,
                horizon: step + 1,
                inEvent,
                score: noScore(),
              };
              cells.set(key, cell);
              addScore(cell.score, quantiles, truth[origin + step] ?? 0, scale);
            });
        }
      }
  return {
    cells: [...cells.values()],
    series: courses.length * groups.length * seriesPerCell,
    origins,
    silent,
  };
}

/** The sum of all cells that fit. */
export function sumOf(cells: readonly VisitCell[], fits: (cell: VisitCell) => boolean): Score {
  const total = noScore();
  for (const cell of cells) {
    if (!fits(cell)) continue;
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += cell.score[key];
  }
  return total;
}
