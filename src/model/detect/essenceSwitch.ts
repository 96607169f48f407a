import { ewma } from './ewma.ts';
import type { EwmaOptions, PDetection } from './ewma.ts';
import { weekdayRegression } from './weekdayRegression.ts';

export type EssenceDetection = PDetection & { by: 'regression' | 'ewma' };

/** Share of the variance from which on the day-of-week regression speaks instead of the EWMA. */
export const minAdjustedR2 = 0.6;

/**
 * NSSP-ESSENCE: the day-of-week regression where it explains the baseline (adjusted R2 >= 0.60), otherwise the EWMA,
 * by its weight of 0.4 alone. Formula source: the CDC's `Rnssp`, alert_switch.
 */
export function essenceSwitch(
  series: readonly (number | null)[],
  options: Pick<EwmaOptions, 'weights' | 'alarmP'> = {},
): EssenceDetection[] {
  const { weights = [0.4], alarmP } = options;
  const smoothed = ewma(series, { weights, alarmP });
  return weekdayRegression(series, { alarmP }).map((day, t) => {
    if (day.adjustedR2 !== null && day.adjustedR2 >= minAdjustedR2) {
      const { statistic, limit, alarm, p } = day;
      return { statistic, limit, alarm, p, by: 'regression' };
    }
    return { ...(smoothed[t] ?? { statistic: null, limit: null, alarm: null, p: null }), by: 'ewma' };
  });
}
