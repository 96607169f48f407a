import { ewma } from './ewma.ts';
import type { PDetection } from './ewma.ts';
import { weekdayRegression } from './weekdayRegression.ts';

export type EssenceDetection = PDetection & { by: 'regression' | 'ewma' };

/** Share of the variance from which on the day-of-week regression speaks instead of the EWMA. */
const minAdjustedR2 = 0.6;

/**
 * NSSP-ESSENCE: the day-of-week regression where it explains the baseline (adjusted R2 >= 0.60), otherwise the EWMA.
 * Formula source: the CDC's `Rnssp`, alert_switch, with both weights of the EWMA.
 */
export function essenceSwitch(
  series: readonly (number | null)[],
  options: { alarmP?: number } = {},
): EssenceDetection[] {
  const smoothed = ewma(series, options);
  return weekdayRegression(series, options).map((day, t) => {
    if (day.adjustedR2 !== null && day.adjustedR2 >= minAdjustedR2) {
      const { statistic, limit, alarm, p } = day;
      return { statistic, limit, alarm, p, by: 'regression' };
    }
    return { ...(smoothed[t] ?? { statistic: null, limit: null, alarm: null, p: null }), by: 'ewma' };
  });
}
