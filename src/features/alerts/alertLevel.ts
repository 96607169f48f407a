import type { AlertLevel } from '#ui/AlertShape.tsx';

/** The contract's number as the kit's level; a number that no level has counts as the mildest. */
export function alertLevelOf(level: number): AlertLevel {
  return level === 1 || level === 2 || level === 3 ? level : 4;
}

export const alertLevels = [1, 2, 3, 4] as const;
