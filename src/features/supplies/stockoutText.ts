import type { SupplyLevel } from '#contract/supply.ts';
import { day, estimate } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { suppliesDeskText } from './deskText.ts';
import { suppliesText } from './text.ts';

/** "≈2月6日（80% 区间 2月5日–2月8日）"; an empty shelf says so, and where nothing can be said no day is made up. */
export function stockoutText(
  { onHand, stockout }: Pick<SupplyLevel, 'onHand' | 'stockout'>,
  lang: Lang,
): string {
  const text = textOf(suppliesDeskText, lang);
  if (onHand === 0 || !stockout) return stockoutDayText({ onHand, stockout }, lang);
  const expected = stockoutDayText({ onHand, stockout }, lang);
  const earliest = day(stockout.earliest, lang);
  if (stockout.latest === null) return text.stockoutOpen(expected, earliest);
  if (stockout.earliest === stockout.latest) return expected;
  return text.stockoutInterval(expected, earliest, day(stockout.latest, lang));
}

/** The expected day alone: "≈2月6日". */
export function stockoutDayText(
  { onHand, stockout }: Pick<SupplyLevel, 'onHand' | 'stockout'>,
  lang: Lang,
): string {
  const text = textOf(suppliesText, lang);
  if (onHand === 0) return text.stockoutNow;
  return stockout ? estimate(day(stockout.day, lang)) : text.noForecast;
}

/** The interval alone: "2月5日–2月8日"; empty where there is none to give. */
export function intervalText(
  { onHand, stockout }: Pick<SupplyLevel, 'onHand' | 'stockout'>,
  lang: Lang,
): string {
  const text = textOf(suppliesDeskText, lang);
  if (onHand === 0 || !stockout || stockout.earliest === stockout.latest) return '';
  const earliest = day(stockout.earliest, lang);
  return stockout.latest === null
    ? text.intervalOpen(earliest)
    : text.intervalFrom(earliest, day(stockout.latest, lang));
}
