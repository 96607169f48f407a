import { detection } from './detection.ts';
import type { Detection } from './detection.ts';
import { ears, earsLimits } from './ears.ts';
import type { EarsOptions, EarsStatistics } from './ears.ts';
import { weekdayEars } from './weekdayEars.ts';

type Series = readonly (number | null)[];
export type EarsDetectorOptions = EarsOptions & {
  /** Free the counts of the weekday first, where 28 days show one. */
  weekday?: boolean;
};

function judged(series: Series, key: keyof EarsStatistics, options: EarsDetectorOptions): Detection[] {
  const statistics = options.weekday ? weekdayEars(series, options) : ears(series, options);
  return statistics.map((day) => detection(day[key], earsLimits[key]));
}

/** EARS C1 with its alarm at 3.09 standard deviations; see `ears`. */
export const earsC1 = (series: Series, options: EarsDetectorOptions = {}) => judged(series, 'c1', options);
/** EARS C2 with its alarm at 3.09 standard deviations; see `ears`. */
export const earsC2 = (series: Series, options: EarsDetectorOptions = {}) => judged(series, 'c2', options);
/** EARS C3 with its alarm at a three-day excess of 1.96; see `ears`. */
export const earsC3 = (series: Series, options: EarsDetectorOptions = {}) => judged(series, 'c3', options);
