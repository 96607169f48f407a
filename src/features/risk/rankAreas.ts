import type { AreaRisk } from './areaRisk.ts';

type Ranked = Pick<AreaRisk, 'adcode' | 'level' | 'newCases14d' | 'cumulative'>;

const down = (a: number | null, b: number | null) => (b ?? -1) - (a ?? -1);

/** By class, then by new cases of 14 days, then by all cases; what cannot be said comes last, never as the safest. */
export function rankAreas<Area extends Ranked>(areas: readonly Area[]): Area[] {
  return [...areas].sort(
    (a, b) =>
      down(a.level, b.level) ||
      down(a.newCases14d, b.newCases14d) ||
      down(a.cumulative, b.cumulative) ||
      (a.adcode < b.adcode ? -1 : 1),
  );
}
