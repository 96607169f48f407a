import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { count, day, isSuppressed } from '#ui/format.ts';
import type { Expected } from '#ui/Figure.tsx';
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
  if (daysAbove > 1) return text.wordsAboveDays(String(daysAbove));
  if (daysAbove === 1) return text.wordsAbove;
  if (triggers.includes('c3')) return text.wordsSum;
  if (triggers.includes('occupancy')) return text.wordsBusy;
  if (signal !== 'normal') return text.wordsHeld;
  const value = series.judged.at(-1) ?? null;
  return expected && value !== null && value < expected.lower ? text.wordsBelow : text.wordsWithin;
}

/** The whole reason, unless its figures would give away fewer than five persons on a public screen. */
export function visitFinding(series: VisitSeries, lang: Lang, { suppress }: { suppress: boolean }): string {
  const text = textOf(clinicText, lang);
  if (suppress && isSuppressed(series.latest.value)) return text.few(day(series.latest.day, lang));
  return series.level?.reason[lang] ?? text.wordsCannotSay;
}

/** The expected range of the latest day and where its value lies; undefined where nothing can be expected. */
export function expectedRange(series: VisitSeries, lang: Lang): Expected | undefined {
  const band = series.band.at(-1) ?? null;
  const value = series.judged.at(-1) ?? null;
  if (!band || value === null) return undefined;
  const position = value > band.upper ? 'above' : value < band.lower ? 'below' : 'within';
  const breach = breachOf(series);
  return {
    low: count(band.lower, lang),
    high: count(band.upper, lang),
    position,
    ...(position === 'above' && breach !== null ? { breach } : {}),
  };
}
