import type { LocalText } from '#contract/text.ts';
import { countQuantile, gammaQuantile, median, tails } from './countQuantile.ts';
import { discountedLevel } from './discountedLevel.ts';
import type { DiscountedLevel } from './discountedLevel.ts';
import { studentT } from './studentT.ts';
import { weekdayPattern } from './weekdayPattern.ts';

export type Range = { readonly low: number; readonly high: number };

/** What is to be expected of one day to come, in counts. */
export type CountForecastDay = {
  /** Days after the last day of the series, from 1 on. */
  horizon: number;
  mean: number;
  /** The point forecast: as likely to be exceeded as not. */
  median: number;
  /** Where the mean itself lies (95 %): how well the level and the weekday are known, without the day's own chance. */
  expected: Range;
  /** Where the count will lie, 80 and 95 times in 100. */
  interval80: Range;
  interval95: Range;
};

export type CountForecast =
  | { kind: 'forecast'; days: CountForecastDay[]; reported: number }
  | { kind: 'cannot-say'; reason: LocalText };

/** Two weeks of reports: under that neither a weekday nor the scatter of a day can be told. */
const minReports = 14;
/** After so many silent days at the end the level of before is no guide. */
const maxSilence = 7;
/** Older days tell more of another season than of next week. */
const historyDays = 84;

/**
 * The counts of the next days from a daily series, oldest first, null = missing. Level (discounted quasi-Poisson) times
 * weekday; the count is negative binomial around it with the variance that the series' own one-step errors had, grown by
 * the drift of the level for every day ahead and by the error of the weekday. Ours; measured in docs/forecast.md.
 */
export function forecastCounts(
  series: readonly (number | null)[],
  { horizon = 7 }: { horizon?: number } = {},
): CountForecast {
  // Cut to whole weeks, so that index modulo 7 stays the same weekday.
  const dropped = Math.max(0, Math.ceil((series.length - historyDays) / 7) * 7);
  const known = series.slice(dropped);
  const reported = known.filter((value) => value !== null).length;
  const silent = silentDays(known);
  if (reported < minReports) return tooShort(reported);
  if (silent >= maxSilence) return tooSilent(silent);
  const pattern = weekdayPattern(known);
  const level = discountedLevel(known, pattern);
  if (!level) return tooShort(reported);
  const days = Array.from({ length: horizon }, (_, index) => {
    const weekday = (known.length + index) % 7;
    const factor = pattern.factors[weekday] ?? 1;
    const factorVariance = pattern.variances[weekday] ?? 0;
    return { horizon: index + 1, ...dayAhead(level, { factor, factorVariance }, index + silent) };
  });
  return { kind: 'forecast', days, reported };
}

function silentDays(series: readonly (number | null)[]): number {
  let silent = 0;
  while (silent < series.length && (series[series.length - 1 - silent] ?? null) === null) silent += 1;
  return silent;
}

type Weekday = { factor: number; factorVariance: number };

/** `drifted`: days of drift between the last report and the day before the one in question. */
function dayAhead(level: DiscountedLevel, { factor, factorVariance }: Weekday, drifted: number) {
  const mean = level.level * factor;
  const scatter = level.dispersion * mean;
  const ofMean =
    scatter * (factor * level.spread + drifted * level.rate ** 2) + level.level ** 2 * factorVariance;
  // A quantile of Student's t instead of the normal's: the variance is itself an estimate.
  const widened = (z: number) => (studentT(z, level.free) / z) ** 2;
  const whole = (scatter + ofMean) * widened(tails.high80.z);
  const wider = (scatter + ofMean) * widened(tails.high95.z);
  const meanVariance = ofMean * widened(tails.high95.z);
  return {
    mean,
    median: countQuantile(mean, scatter + ofMean, median),
    expected: {
      low: gammaQuantile(mean, meanVariance, tails.low95.z),
      high: gammaQuantile(mean, meanVariance, tails.high95.z),
    },
    interval80: {
      low: countQuantile(mean, whole, tails.low80),
      high: countQuantile(mean, whole, tails.high80),
    },
    interval95: {
      low: countQuantile(mean, wider, tails.low95),
      high: countQuantile(mean, wider, tails.high95),
    },
  };
}

function tooShort(reported: number): CountForecast {
  const reason = {
    zh: `可用上报仅${reported}天，不足${minReports}天，无法预测。`,
    en: `Only ${reported} usable days were reported; a forecast needs ${minReports}.`,
  };
  return { kind: 'cannot-say', reason };
}

function tooSilent(silent: number): CountForecast {
  const reason = {
    zh: `最近${silent}天没有可用上报，无法预测。`,
    en: `The last ${silent} days have no usable report, so there is no forecast.`,
  };
  return { kind: 'cannot-say', reason };
}
