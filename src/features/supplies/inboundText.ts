import { clock, count, day, isoDay } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { Arrival, NextInbound } from './nextInbound.ts';
import { suppliesDeskText } from './deskText.ts';

/** Whether the goods come before the shelf is empty, in words; empty where there is nothing to be late for. */
export function arrivalText(arrival: Arrival, lang: Lang): string {
  const text = textOf(suppliesDeskText, lang);
  return { ...text, unforeseen: '' }[arrival];
}

/** "2月5日到货 3,000 只"; the clock is given for goods that come today. */
export function inboundText(next: NextInbound | null, unit: string, now: number | null, lang: Lang): string {
  const text = textOf(suppliesDeskText, lang);
  if (!next) return text.noInbound;
  const words = isToday(next, now) ? text.inboundToday : text.inboundWords;
  return words(quantityText(next, unit, lang), etaText(next, now, lang));
}

/** The day of arrival, or the time of day where it is today. */
export function etaText(next: NextInbound, now: number | null, lang: Lang): string {
  return isToday(next, now) ? clock(next.eta) : day(next.eta, lang);
}

const isToday = ({ eta }: NextInbound, now: number | null) => now !== null && isoDay(eta) === isoDay(now);

export const quantityText = (next: NextInbound, unit: string, lang: Lang): string =>
  `${count(next.quantity, lang)} ${unit}`.trim();
