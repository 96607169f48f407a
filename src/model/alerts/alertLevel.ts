import type { AlertLevel } from '#contract/alert.ts';

/** The warning levels of the Emergency Response Law, from the worst to the mildest. */
export const alertLevels: readonly AlertLevel[] = [1, 2, 3, 4];

const numerals: Record<AlertLevel, string> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** The Roman numeral that people call a level by. */
export const romanOf = (level: AlertLevel): string => numerals[level];
