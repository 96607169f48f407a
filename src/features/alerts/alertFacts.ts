import type { AlertDetail } from '#contract/alert.ts';
import { duration } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { isOverdue, isUnowned, isWaiting } from './alertUrgency.ts';
import { dueWords, momentWords, ownerWords } from './alertWords.ts';
import { ruleWords } from './ruleWords.ts';
import { alertDeskText } from './deskText.ts';

/** `loud`: what is wrong with the handling (unowned, overdue), apart from what is wrong in the city. */
export type AlertFact = { name: string; value: string; loud: boolean };

/** Owner, due time and clocks of an alert, as named values. */
export function alertFacts(alert: AlertDetail, lang: Lang, now: number | null): AlertFact[] {
  const text = textOf(alertDeskText, lang);
  const raised = Date.parse(alert.raisedAt);
  const fact = (name: string, value: string, loud = false) => ({ name, value, loud });
  const end = isWaiting(alert) ? now : Date.parse(endedAt(alert));
  const confirmed = alert.acknowledged;
  return [
    fact(text.owner, ownerWords(alert.owner, lang), isUnowned(alert)),
    fact(text.due, dueWords(alert, lang, now), isOverdue(alert, now)),
    fact(text.sinceColumn, momentWords(alert.raisedAt, lang, now)),
    ...(end === null ? [] : [fact(text.raisedFor, duration(end - raised, lang))]),
    fact(
      text.untilAcknowledged,
      confirmed
        ? `${duration(Date.parse(confirmed.at) - raised, lang)} · ${confirmed.by[lang]}`
        : text.notYet,
    ),
    ...(alert.verdict ? [fact(text.verdict, text[alert.verdict])] : []),
    ...(alert.outcome === null ? [] : [fact(text.outcome, alert.outcome)]),
    fact(text.rule, ruleWords(alert.rule, lang)),
  ];
}

/** A case that was judged again later did not last longer for it. */
const endedAt = ({ timeline, updatedAt }: AlertDetail): string =>
  timeline.filter(({ kind }) => kind === 'close' || kind === 'lapsed').at(-1)?.at ?? updatedAt;
