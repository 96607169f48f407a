import type { SupplyLevel } from '#contract/supply.ts';
import { day } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { suppliesText } from './text.ts';

/** "2月6日（2月5日–2月8日）"; an empty shelf says so, and where nothing can be said no day is made up. */
export function stockoutText(
  { onHand, stockout }: Pick<SupplyLevel, 'onHand' | 'stockout'>,
  lang: Lang,
): string {
  const text = textOf(suppliesText, lang);
  if (onHand === 0) return text.stockoutNow;
  if (!stockout) return text.noForecast;
  const expected = day(stockout.day, lang);
  const earliest = day(stockout.earliest, lang);
  if (stockout.latest === null) return text.stockoutOpen(expected, earliest);
  if (stockout.earliest === stockout.latest) return expected;
  return text.stockoutInterval(expected, earliest, day(stockout.latest, lang));
}
