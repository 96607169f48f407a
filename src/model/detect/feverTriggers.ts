import { earsLimits } from './ears.ts';
import type { EarsStatistics } from './ears.ts';
import { redP, yellowP } from './ewma.ts';

/** grey = cannot say. An area signal, never a person's health code. */
export type FeverSignal = 'red' | 'yellow' | 'grey' | 'normal';

export type FeverTrigger = 'c2' | 'c3' | 'positives' | 'c1' | 'ewma' | 'regression' | 'occupancy';

/** How surprising the count of a day is, and which detector says so. */
export type Surprise = { p: number; by: 'ewma' | 'regression' };

/**
 * What one day says by itself. Where four weeks of history give a p, it alone judges the count: red below 0.01, yellow
 * below 0.05. Before that EARS does: red on a C2 or C3 alarm, yellow on a C1 alarm. Positives above the threshold are
 * red, more patients than places yellow. Grey when no alarm stands and the count cannot be judged.
 */
export function feverTriggers(
  point: { positives?: number | null; occupancy?: number | null; surprise?: Surprise | null },
  statistics: EarsStatistics,
  { positivesThreshold = null }: { positivesThreshold?: number | null },
): { signal: FeverSignal; triggers: FeverTrigger[] } {
  const { positives = null, occupancy = null, surprise = null } = point;
  const count = surprise ? surpriseTriggers(surprise) : earsTriggers(statistics);
  const red = [...count.red];
  if (positives !== null && positivesThreshold !== null && positives > positivesThreshold) {
    red.push('positives');
  }
  const yellow = [...count.yellow];
  if (occupancy !== null && occupancy > 1) yellow.push('occupancy');
  const triggers = [...red, ...yellow];
  if (red.length > 0) return { signal: 'red', triggers };
  if (yellow.length > 0) return { signal: 'yellow', triggers };
  return { signal: count.judged ? 'normal' : 'grey', triggers };
}

type CountTriggers = { red: FeverTrigger[]; yellow: FeverTrigger[]; judged: boolean };

function surpriseTriggers({ p, by }: Surprise): CountTriggers {
  if (p < redP) return { red: [by], yellow: [], judged: true };
  return { red: [], yellow: p < yellowP ? [by] : [], judged: true };
}

function earsTriggers({ c1, c2, c3 }: EarsStatistics): CountTriggers {
  const red: FeverTrigger[] = [];
  if (c2 !== null && c2 >= earsLimits.c2) red.push('c2');
  if (c3 !== null && c3 >= earsLimits.c3) red.push('c3');
  const yellow: FeverTrigger[] = c1 !== null && c1 >= earsLimits.c1 ? ['c1'] : [];
  return { red, yellow, judged: c1 !== null && c2 !== null };
}
