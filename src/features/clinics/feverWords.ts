import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { count } from '#ui/format.ts';
import type { Expected } from '#ui/Figure.tsx';
import { kitText } from '#ui/text.ts';
import { clinicText } from './text.ts';
import type { VisitSeries } from './visitSeries.ts';

/** The alert level of a series, as the kit's number; null when normal or when nothing can be said. */
export function breachOf(series: VisitSeries | null): 2 | 3 | null {
  const level = series?.level?.alertLevel;
  return level === 'II' ? 2 : level === 'III' ? 3 : null;
}

/** Why a district has its level, in the few words of a row; the figures stand beside them. */
export function feverWords(series: VisitSeries | null, lang: Lang): string {
  const text = textOf(clinicText, lang);
  const level = series?.level;
  if (!series || !level || level.signal === 'grey') return text.wordsCannotSay;
  const { daysAbove, triggers, signal, expected } = level;
  const value = series.judged[series.at] ?? null;
  if (signal === 'normal' && expected && value !== null) {
    return calmWords(value, expected, series.latest.got < series.latest.of, lang);
  }
  if (daysAbove > 1) return text.wordsAboveDays(String(daysAbove));
  if (daysAbove === 1) return text.wordsAbove;
  if (triggers.includes('c3')) return text.wordsSum;
  if (triggers.includes('ewma')) return text.wordsRecent;
  if (triggers.includes('regression')) return text.wordsWeekday;
  if (triggers.includes('c1') || triggers.includes('c2')) return text.wordsJump;
  if (triggers.includes('occupancy')) return text.wordsBusy;
  return text.wordsHeld;
}

/** Outside the band without an alarm is worth a word, not a colour; the bounds are those printed, so rounded. */
function calmWords(
  value: number,
  { lower, upper }: { lower: number; upper: number },
  partial: boolean,
  lang: Lang,
): string {
  const text = textOf(clinicText, lang);
  if (value > Math.round(upper)) return text.wordsSlightly;
  if (value >= Math.round(lower)) return text.wordsWithin;
  // What some clinics have not told yet could fill the gap.
  return partial ? text.wordsPartial : text.wordsBelow;
}

/** A wall's sentence: the few words and the range; the figure stands large beneath it. */
export function shortFinding(series: VisitSeries, lang: Lang): string {
  const text = textOf(clinicText, lang);
  const range = expectedRange(series, lang);
  const words = feverWords(series, lang);
  if (!range) return words;
  const written = textOf(kitText, lang).range(range.low, range.high);
  // "as expected (expected 60–95)" would say it twice.
  return words.includes(text.stem)
    ? text.rangeFindingShort(words, written)
    : text.rangeFinding(words, written);
}

/** The whole reason, with all its figures: for a desk. */
export function visitFinding(series: VisitSeries, lang: Lang): string {
  const text = textOf(clinicText, lang);
  return series.level?.reason[lang] ?? text.wordsCannotSay;
}

/** The expected range of the latest day and where its value lies; undefined where nothing can be expected. */
export function expectedRange(series: VisitSeries, lang: Lang): Expected | undefined {
  const band = series.band[series.at] ?? null;
  const value = series.judged[series.at] ?? null;
  if (!band || value === null) return undefined;
  const [lower, upper] = [Math.round(band.lower), Math.round(band.upper)];
  const position = value > upper ? 'above' : value < lower ? 'below' : 'within';
  const breach = breachOf(series);
  return {
    low: count(lower, lang),
    high: count(upper, lang),
    position,
    ...(position === 'above' && breach !== null ? { breach } : {}),
  };
}
