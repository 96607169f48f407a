import { baselineDays, ears, guardDays } from './ears.ts';
import type { EarsOptions, EarsStatistics } from './ears.ts';
import { weekdayFactors } from './weekdayFactors.ts';

/** Days that C3 looks at: baseline, guard, and the three days summed. */
const reach = baselineDays + guardDays + 3;

/**
 * EARS of a series freed of its weekday (ours): every day is judged with the factors of the 28 days before it, and as
 * it is where those show no weekday.
 */
export function weekdayEars(series: readonly (number | null)[], options: EarsOptions = {}): EarsStatistics[] {
  const plain = ears(series, options);
  return plain.map((asCounted, t) => {
    const factors = weekdayFactors(series, t - guardDays);
    if (!factors) return asCounted;
    const from = t + 1 - reach;
    const levelled = series
      .slice(from, t + 1)
      .map((value, index) => (value === null ? null : value / (factors[(from + index) % 7] ?? 1)));
    return ears(levelled, options).at(-1) ?? asCounted;
  });
}
