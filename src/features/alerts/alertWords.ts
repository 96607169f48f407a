import type { Alert } from '#contract/alert.ts';
import { isOpen } from '#model/alerts/lifecycle.ts';
import { duration, instant, shortInstant } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { isOverdue, isUnowned } from './alertUrgency.ts';
import { alertText } from './text.ts';

export type AlertWords = {
  place: string;
  what: string;
  /** Place and subject, the place once. */
  headline: string;
  since: string;
  due: string;
  overdue: boolean;
  owner: string;
  unowned: boolean;
  /** The first reason, which the rules give first because it weighs most. */
  reason: string | null;
};

/** A moment as people say it today: the clock alone on the same day. `now` null: the day is always named. */
export function momentWords(at: string, lang: Lang, now: number | null): string {
  const moment = Date.parse(at);
  return now === null ? instant(moment, lang) : shortInstant(moment, now, lang);
}

export function dueWords(alert: Alert, lang: Lang, now: number | null): string {
  const text = textOf(alertText, lang);
  if (alert.dueAt === null) return isOpen(alert.state) ? text.noDue : '—';
  if (now !== null && isOverdue(alert, now)) {
    return text.overdueBy(duration(now - Date.parse(alert.dueAt), lang));
  }
  return text.dueAt(momentWords(alert.dueAt, lang, now));
}

export function ownerWords(owner: Alert['owner'], lang: Lang): string {
  const text = textOf(alertText, lang);
  return owner === null ? text.unowned : text.ownedBy(owner.department[lang], owner.role[lang]);
}

/** Everything a card or a row says about one alert. */
export function alertWords(alert: Alert, lang: Lang, now: number | null): AlertWords {
  const text = textOf(alertText, lang);
  return {
    place: alert.place.name[lang],
    what: alert.title[lang],
    headline: headline(alert, lang),
    since: text.since(momentWords(alert.raisedAt, lang, now)),
    due: dueWords(alert, lang, now),
    overdue: isOverdue(alert, now),
    owner: ownerWords(alert.owner, lang),
    unowned: isUnowned(alert),
    reason: alert.reasons[0]?.text[lang] ?? null,
  };
}

function headline({ place, title, topic }: Alert, lang: Lang): string {
  const [where, what] = [place.name[lang], title[lang]];
  // A clinic's own name says where it is better than the street that its alert is filed under.
  return topic === 'clinic-load' || what.includes(where)
    ? what
    : textOf(alertText, lang).headline(where, what);
}
