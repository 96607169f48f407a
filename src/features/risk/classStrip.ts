import type { Basis } from '#contract/provenance.ts';
import type { RiskHistory } from '#contract/risk.ts';
import { riskLevel } from './areaRisk.ts';
import { weakestBasis } from '#model/weakestBasis.ts';

/** How many areas stood in each class on one day: `classes[0]` is class 1; `unknown` is "cannot say". */
export type ClassDay = { day: string; classes: number[]; unknown: number };

/** The classes of all areas day by day, for the strip behind the time bar. */
export function classStrip({ days, rows }: RiskHistory): ClassDay[] {
  return days.map((day, at) => {
    const classes = [0, 0, 0, 0, 0];
    let unknown = 0;
    for (const row of rows) {
      const level = riskLevel(row.levels[at]);
      if (level === null) unknown += 1;
      else classes[level - 1] = (classes[level - 1] ?? 0) + 1;
    }
    return { day, classes, unknown };
  });
}

/** From this class on an area counts as raised. */
const HIGH = 3;

/** Areas of class 3 and above on a day and the day before it; null where no area of the day could be judged. */
export function highAreas(
  strip: readonly ClassDay[],
  day: string,
): { now: number; before: number | null } | null {
  const at = strip.findIndex((each) => each.day === day);
  const count = (each: ClassDay | undefined) =>
    each?.classes.some((areas) => areas > 0)
      ? each.classes.slice(HIGH - 1).reduce((sum, areas) => sum + areas, 0)
      : null;
  const now = count(strip[at]);
  return now === null ? null : { now, before: count(strip[at - 1]) };
}

/** A history is as good as its weakest day. */
export const historyBasis = ({ rows }: RiskHistory): Basis | null =>
  weakestBasis(rows.flatMap(({ basis }) => basis));
