import { meanAndSd } from '../meanAndSd.ts';
import { earsBaseline, guardDays } from './ears.ts';
import { minAdjustedR2 } from './essenceSwitch.ts';
import { yellowP } from './ewma.ts';
import { reportedBefore } from './reportedBefore.ts';
import { studentTQuantile } from './studentT.ts';
import { weekdayFit } from './weekdayRegression.ts';

/** What was to be expected on a day, in the unit of the series; null = cannot say. */
export type ExpectedDay = { lower: number; mean: number; upper: number } | null;

type Series = readonly (number | null)[];
type Options = { minSigma?: number; minDays?: number };

const z95 = 1.96;
const monthDays = 28;
/** As many reported days as the EWMA asks of its baseline. */
const minMonthDays = 11;

const band = (mean: number, half: number): ExpectedDay => ({
  lower: Math.max(0, mean - half),
  mean,
  upper: mean + half,
});

/** Weekday and trend of the month before, where they explain it: what the ESSENCE switch then judges by. */
function fromWeekdays(series: Series, t: number): ExpectedDay {
  const fit = weekdayFit(series, t);
  if (!fit || fit.adjustedR2 < minAdjustedR2) return null;
  return band(fit.expected, fit.error * studentTQuantile(yellowP, fit.df));
}

/** The month before as a whole: where a single count would lie if nothing had changed. */
function fromMonth(series: Series, t: number, minSigma: number): ExpectedDay {
  if (t < monthDays + guardDays) return null;
  const baseline = reportedBefore(series, t, { days: monthDays, guard: guardDays });
  const { mean, sd } = meanAndSd(baseline);
  const n = baseline.length;
  if (mean === null || n < minMonthDays) return null;
  const error = Math.max(sd ?? 0, minSigma) * Math.sqrt(1 + 1 / n);
  return band(mean, error * studentTQuantile(yellowP, n - 1));
}

/** The baseline of EARS C2 for a young series: seven days, two days' guard, mean +- 1.96 sd. */
function fromWeek(series: Series, t: number, minSigma: number, minDays: number): ExpectedDay {
  const { mean, sd } = meanAndSd(earsBaseline(series, t, guardDays, minDays) ?? []);
  return mean === null ? null : band(mean, z95 * Math.max(sd ?? 0, minSigma));
}

/**
 * The range in which a day's count would lie had nothing changed (90 %; 95 % for a young series), for every day of a
 * daily series (null = missing), never below 0. It rests on the same past and the same limit as the detector that judges
 * the day, so that the two do not contradict each other: weekday and trend where they explain the four weeks before,
 * else those weeks as a whole, else the week of EARS C2.
 */
export function expectedBand(series: Series, { minSigma = 0.5, minDays = 5 }: Options = {}): ExpectedDay[] {
  return series.map(
    (_, t) =>
      fromWeekdays(series, t) ?? fromMonth(series, t, minSigma) ?? fromWeek(series, t, minSigma, minDays),
  );
}
