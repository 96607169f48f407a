import { decimal } from '#ui/format.ts';
import type { Lang } from '#ui/lang.ts';

/**
 * Days of cover in figures: one decimal below 10 days, whole days above. Rounded down, so that a figure is never
 * on the other side of a band's edge or a safety line than the stock is: 3.97 days are "3.9", not "4".
 */
export function coverText(days: number | null, lang: Lang): string {
  if (days === null) return '—';
  const digits = days < 10 ? 1 : 0;
  const scale = 10 ** digits;
  // 2.3 * 10 is 22.999…: a hair is added before the cut.
  return decimal(Math.floor(days * scale + 1e-9) / scale, lang, digits);
}
