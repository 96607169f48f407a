import type { Alert, AlertEvent } from '#contract/alert.ts';
import { isOpen } from '#model/alerts/lifecycle.ts';
import { decimal, duration, instant, shortInstant } from '#ui/format.ts';
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

export function dueWords(alert: Pick<Alert, 'dueAt' | 'state'>, lang: Lang, now: number | null): string {
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

/** The figures behind one reason, apart from its sentence: "found 137 · expected 60–95". */
export function reasonFigures(reason: Alert['reasons'][number], lang: Lang): string | null {
  const text = textOf(alertText, lang);
  const parts: string[] = [];
  if (reason.value !== null) parts.push(text.value(decimal(reason.value, lang)));
  if (reason.expected) {
    parts.push(text.expected(decimal(reason.expected[0], lang), decimal(reason.expected[1], lang)));
  }
  return parts.length === 0 ? null : parts.join(' · ');
}

export type TimelineLine = { key: string; at: string; who: string; what: string; note: string | null };

/** The life of an alert, newest first, as who, when and what. */
export function timelineLines(
  events: readonly AlertEvent[],
  words: Record<AlertEvent['kind'], string>,
  lang: Lang,
  now: number | null,
): TimelineLine[] {
  const text = textOf(alertText, lang);
  return events
    .map((event, index) => ({
      key: `${event.at} ${index}`,
      at: momentWords(event.at, lang, now),
      who: event.by?.[lang] ?? text.system,
      what: event.detail ? text.eventDetail(words[event.kind], event.detail[lang]) : words[event.kind],
      note: event.note,
      order: Date.parse(event.at),
      index,
    }))
    .sort((one, other) => other.order - one.order || other.index - one.index)
    .map(({ order: _order, index: _index, ...line }) => line);
}
