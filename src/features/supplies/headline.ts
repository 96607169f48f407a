import type { SupplyLevel } from '#contract/supply.ts';
import { count, day, estimate } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Names } from './names.ts';
import { runsOutFirst } from './runsOutFirst.ts';
import { suppliesText } from './text.ts';

/** The one sentence that an official takes along. */
export function headline(levels: readonly SupplyLevel[], names: Names, lang: Lang): string {
  const text = textOf(suppliesText, lang);
  const { short, next } = runsOutFirst(levels);
  const what = (level: SupplyLevel) => text.historyOf(names.item(level.item), names.place(level));
  const first = short[0];
  if (!first)
    return next?.stockout
      ? text.shortNext(what(next), estimate(day(next.stockout.day, lang)))
      : text.shortNone;
  if (first.onHand === 0) return text.shortEmpty(count(short.length, lang), what(first));
  const when = first.stockout ? estimate(day(first.stockout.day, lang)) : text.noForecast;
  return text.shortFinding(count(short.length, lang), what(first), when);
}

/** The sentence above the list of what it speaks of: how many, and from when on; the first line names the first. */
export function shortHeadline(levels: readonly SupplyLevel[], names: Names, lang: Lang): string {
  const text = textOf(suppliesText, lang);
  const { short } = runsOutFirst(levels);
  const [first] = short;
  if (!first) return headline(levels, names, lang);
  const n = count(short.length, lang);
  if (first.onHand === 0) return text.shortSomeEmpty(n);
  return first.stockout ? text.shortFrom(n, estimate(day(first.stockout.day, lang))) : text.shortCount(n);
}
