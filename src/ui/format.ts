import { langTag } from './lang.ts';
import type { Lang } from './lang.ts';

const TIME_ZONE = 'Asia/Shanghai';
const MISSING = '—';
const SUPPRESS_BELOW = 5;
const ABBREVIATE_FROM = 100_000;
const MINUTE = 60_000;
const SHANGHAI_MS = 8 * 60 * MINUTE;

export type Maybe = number | null | undefined;

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = lang + JSON.stringify(options);
  const kept = cache.get(key);
  if (kept instanceof Intl.NumberFormat) return kept;
  const made = new Intl.NumberFormat(langTag[lang], options);
  cache.set(key, made);
  return made;
}

function dateFormat(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `date${lang}${JSON.stringify(options)}`;
  const kept = cache.get(key);
  if (kept instanceof Intl.DateTimeFormat) return kept;
  const made = new Intl.DateTimeFormat(langTag[lang], { timeZone: TIME_ZONE, hourCycle: 'h23', ...options });
  cache.set(key, made);
  return made;
}

function isMissing(value: Maybe): value is null | undefined {
  return value === null || value === undefined || !Number.isFinite(value);
}

/** A number with at most `digits` decimals; missing is "—". */
export function decimal(value: Maybe, lang: Lang, digits = 1): string {
  if (isMissing(value)) return MISSING;
  // Adding zero turns -0 into 0: "-0" is not a figure.
  const rounded = Number(value.toFixed(digits)) + 0;
  return numberFormat(lang, { minimumFractionDigits: 0, maximumFractionDigits: digits }).format(rounded);
}

/** Exact to 99,999; from 100,000 "12.3 万" in Chinese, "123k" in English, "1.2 亿" and "1.2M" further up. */
export function count(value: Maybe, lang: Lang): string {
  if (isMissing(value)) return MISSING;
  const whole = Math.round(value) + 0;
  const size = Math.abs(whole);
  if (size < ABBREVIATE_FROM) return numberFormat(lang, { maximumFractionDigits: 0 }).format(whole);
  if (lang === 'zh') {
    // 99,999,500 would round to "10,000 万".
    return size < 99_995_000 ? `${decimal(whole / 1e4, lang)} 万` : `${decimal(whole / 1e8, lang)} 亿`;
  }
  return size < 999_500 ? `${decimal(whole / 1e3, lang, 0)}k` : `${decimal(whole / 1e6, lang)}M`;
}

export function isSuppressed(persons: Maybe): boolean {
  return !isMissing(persons) && persons > 0 && persons < SUPPRESS_BELOW;
}

/** A count of persons: 1 to 4 is shown as "<5" where `suppress` is set, a true zero stays 0. */
export function countOfPersons(persons: Maybe, lang: Lang, { suppress }: { suppress: boolean }): string {
  return suppress && isSuppressed(persons) ? `<${SUPPRESS_BELOW}` : count(persons, lang);
}

/** `share` is a fraction: 0.124 is "12.4%". */
export function percent(share: Maybe, lang: Lang, digits = 0): string {
  return isMissing(share) ? MISSING : `${decimal(share * 100, lang, digits)}%`;
}

/** Marks an already formatted figure as an estimate. */
export function estimate(formatted: string): string {
  return formatted === MISSING ? MISSING : `≈${formatted}`;
}

/** A change against `base` ("较上周同日", "on the same day last week"); `share` is a fraction, e.g. 0.12. */
export function change(share: Maybe, base: string, lang: Lang): string {
  if (isMissing(share)) return `${MISSING} ${base}`;
  const points = Math.round(share * 100);
  const glyph = points > 0 ? '▲' : points < 0 ? '▼' : '■';
  return `${glyph} ${decimal(Math.abs(points), lang, 0)}% ${base}`;
}

/** "2月3日" / "3 Feb"; `at` is epoch ms or an ISO day, which is read as that day in Shanghai. */
export function day(at: number | string, lang: Lang): string {
  const instant = epoch(at);
  if (Number.isNaN(instant)) return MISSING;
  if (lang === 'zh') return dateFormat(lang, { month: 'long', day: 'numeric' }).format(instant);
  const parts = partsOf(instant, lang, { month: 'short', day: 'numeric' });
  return `${parts.day} ${parts.month}`;
}

// Shanghai keeps no summer time: by arithmetic a moment costs nothing, and a screen writes dozens each second.
const inShanghai = (at: number): string => new Date(at + SHANGHAI_MS).toISOString();

/** "2020-02-03" in Shanghai. */
export function isoDay(at: number | string): string {
  const instant = epoch(at);
  return Number.isNaN(instant) ? MISSING : inShanghai(instant).slice(0, 10);
}

export function weekday(at: number | string, lang: Lang): string {
  const instant = epoch(at);
  return Number.isNaN(instant) ? MISSING : dateFormat(lang, { weekday: 'short' }).format(instant);
}

/** "08:00", 24 hours, Shanghai. */
export function clock(at: number): string {
  return Number.isFinite(at) ? inShanghai(at).slice(11, 16) : MISSING;
}

/** "2月3日 08:00" / "3 Feb 08:00". */
export function instant(at: number, lang: Lang): string {
  return `${day(at, lang)} ${clock(at)}`;
}

/** The clock alone on the day of `now`, day and clock otherwise: "08:00" of yesterday must not look like today's. */
export function shortInstant(at: number, now: number, lang: Lang): string {
  return isoDay(at) === isoDay(now) ? clock(at) : instant(at, lang);
}

/** "截至 08:00" / "up to and including 08:00"; another day than that of `now` is named. */
export function upTo(at: number, lang: Lang, now: number = at): string {
  const moment = shortInstant(at, now, lang);
  return lang === 'zh' ? `截至 ${moment}` : `up to and including ${moment}`;
}

/** "截至 2月3日" / "up to and including 3 Feb". */
export function upToDay(at: number | string, lang: Lang): string {
  return lang === 'zh' ? `截至 ${day(at, lang)}` : `up to and including ${day(at, lang)}`;
}

/** "12 分", "3 小时 12 分", "2 天 3 小时" / "12 min", "3 h 12 min", "2 d 3 h": the two largest units, never rounded up. */
export function duration(ms: number, lang: Lang): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  const unit = lang === 'zh' ? { d: '天', h: '小时', m: '分' } : { d: 'd', h: 'h', m: 'min' };
  if (minutes < 60) return `${minutes} ${unit.m}`;
  const hours = Math.floor(minutes / 60);
  const [big, bigUnit, small, smallUnit] =
    hours < 24 ? [hours, unit.h, minutes % 60, unit.m] : [Math.floor(hours / 24), unit.d, hours % 24, unit.h];
  return small === 0 ? `${big} ${bigUnit}` : `${big} ${bigUnit} ${small} ${smallUnit}`;
}

function epoch(at: number | string): number {
  if (typeof at === 'number') return at;
  return Date.parse(at.length === 10 ? `${at}T00:00:00+08:00` : at);
}

function partsOf(at: number, lang: Lang, options: Intl.DateTimeFormatOptions): Record<string, string> {
  return Object.fromEntries(
    dateFormat(lang, options)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
}
