/** Warning level by the Emergency Response Law: I is the worst. */
export type AlertLevel = 'I' | 'II' | 'III' | 'IV';

/** From the worst to the mildest. */
export const alertLevels: readonly AlertLevel[] = ['I', 'II', 'III', 'IV'];

/** Sort key: 0 for I to 3 for IV. */
export function alertRank(level: AlertLevel): number {
  return alertLevels.indexOf(level);
}
