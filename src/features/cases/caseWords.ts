import { count, countOfPersons, day as dayWords, isSuppressed } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { latestOf } from './caseSeries.ts';
import type { CasePoint, Latest } from './caseSeries.ts';
import { casesText } from './text.ts';

export type Words = { lang: Lang; suppress: boolean };

/** A difference with its sign in front: "−6", "+14", "±0". It counts nobody, so it is never banded. */
export function signed(value: number, { lang }: Words): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '±';
  return sign + count(Math.abs(value), lang);
}

/** A change with glyph and base: "▲ 14 较2月1日"; the direction alone beside a banded figure, which it would betray. */
export function changeWords(latest: Latest, words: Words, before: string): string {
  const text = textOf(casesText, words.lang);
  if (latest.change === null) return text.incomparable;
  const glyph = latest.change > 0 ? '▲' : latest.change < 0 ? '▼' : '■';
  const banded = words.suppress && isSuppressed(latest.value);
  const size = banded ? '' : ` ${count(Math.abs(latest.change), words.lang)}`;
  return text.since(glyph + size, dayWords(before, words.lang));
}

/** What the series says: where it stands, and the last correction by name, since it looks like a fall and is none. */
export function trendFinding(points: readonly CasePoint[], words: Words): string | null {
  const text = textOf(casesText, words.lang);
  const persons = (value: number) => countOfPersons(value, words.lang, words);
  const all = latestOf(points, 'cumulative');
  if (!all) return null;
  const today = points.find((point) => point.day === all.day)?.newConfirmed ?? null;
  const head =
    today === null ? text.findingAll(persons(all.value)) : text.finding(persons(all.value), persons(today));
  const fall = points.filter((point) => point.correction !== null).at(-1);
  if (!fall || fall.correction === null) return head;
  return head + text.findingCorrection(dayWords(fall.day, words.lang), signed(fall.correction, words));
}
