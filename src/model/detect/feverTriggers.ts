import { earsLimits } from './ears.ts';
import type { EarsStatistics } from './ears.ts';

/** grey = cannot say. An area signal, never a person's health code. */
export type FeverSignal = 'red' | 'yellow' | 'grey' | 'normal';

export type FeverTrigger = 'c2' | 'c3' | 'positives' | 'c1' | 'ewma' | 'occupancy';

const yellowP = 0.05;

/**
 * What one day says by itself: red on a C2 or C3 alarm or positives above the threshold; yellow on a C1 alarm,
 * EWMA p below 0.05 or more patients than places; grey when no alarm stands and C1 or C2 cannot be computed.
 */
export function feverTriggers(
  point: { positives?: number | null; occupancy?: number | null; ewmaP?: number | null },
  { c1, c2, c3 }: EarsStatistics,
  { positivesThreshold = null }: { positivesThreshold?: number | null },
): { signal: FeverSignal; triggers: FeverTrigger[] } {
  const { positives = null, occupancy = null, ewmaP = null } = point;
  const red: FeverTrigger[] = [];
  if (c2 !== null && c2 >= earsLimits.c2) red.push('c2');
  if (c3 !== null && c3 >= earsLimits.c3) red.push('c3');
  if (positives !== null && positivesThreshold !== null && positives > positivesThreshold) {
    red.push('positives');
  }
  const yellow: FeverTrigger[] = [];
  if (c1 !== null && c1 >= earsLimits.c1) yellow.push('c1');
  if (ewmaP !== null && ewmaP < yellowP) yellow.push('ewma');
  if (occupancy !== null && occupancy > 1) yellow.push('occupancy');
  const triggers = [...red, ...yellow];
  if (red.length > 0) return { signal: 'red', triggers };
  if (yellow.length > 0) return { signal: 'yellow', triggers };
  return { signal: c1 === null || c2 === null ? 'grey' : 'normal', triggers };
}
