import { alertAction } from '#contract/alert.ts';
import type { ActionBody, Alert, AlertAction, Verdict } from '#contract/alert.ts';
import type { LocalText } from '#contract/text.ts';
import { uniform } from './city/seeded.ts';
import { noteFor, ownerFor } from './dutyWords.ts';

export type Step = { at: number; action: AlertAction };

type Situation = {
  alert: Alert;
  /** When the clock of the next step began, ms. */
  since: number;
  /** The alert's own stream of chance. */
  stream: number;
  district: LocalText;
  now: number;
  start: number;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What came so shortly before the start is for the visitors. */
const UNTOUCHED_MS = 2 * HOUR_MS;
/** Out of a hundred steps so many are taken too late. */
const latePercent = 6;
/** Out of a hundred cases whose signal goes on so many are not handed on in time to those who follow it day by day. */
const keptPercent: Record<Alert['topic'], number> = {
  'fever-clinic': 30,
  'clinic-load': 8,
  supply: 8,
  risk: 8,
  feed: 8,
};

/** Of a hundred verified signals so many are true, and so many more false; the rest are errors in the data. */
const verdicts: Record<Alert['topic'], { true: number; false: number }> = {
  'fever-clinic': { true: 72, false: 22 },
  'clinic-load': { true: 85, false: 10 },
  supply: { true: 82, false: 6 },
  risk: { true: 100, false: 0 },
  feed: { true: 90, false: 0 },
};

/** Out of a hundred true cases so many turn out otherwise after they were closed. */
const mistakenPercent = 6;
/** Out of a hundred signals that went before anybody took them up so many are judged afterwards. */
const lookedBackPercent = 70;
/** A figure so many times the most that was expected is hard to mistake; one barely above it is often nothing. */
const plain = 1.6;
const slight = 1.15;
const weightOfSight = 12;

/** The part of a chance stream that belongs to each decision. */
const part = { pace: 10, late: 20, handOver: 30, verdict: 31, again: 32, keepOpen: 34, wording: 40 };

/** Staff go by what they see: how far the figure is out, and whether the signal went by itself. Points of a hundred. */
function sightOf({ reasons: [reason], cleared }: Alert): number {
  const most = reason?.expected?.[1] ?? 0;
  const times = reason?.value && most > 0 ? reason.value / most : null;
  const bySize = times === null ? 0 : times >= plain ? weightOfSight : times < slight ? -weightOfSight : 0;
  return bySize - (cleared ? weightOfSight : 0);
}

function verdictOf({ alert, stream }: Situation): Verdict {
  const luck = 100 * uniform(stream, part.verdict);
  const shares = verdicts[alert.topic];
  const error = 100 - shares.true - shares.false;
  if (luck >= 100 - error) return 'data-error';
  return luck < Math.min(shares.true + sightOf(alert), 100 - error) ? 'true' : 'false';
}

/** What somebody finds who looks at a case again. */
function judgementOf(situation: Situation): Verdict {
  if (situation.alert.verdict === null) return verdictOf(situation);
  return uniform(situation.stream, part.verdict) < 0.5 ? 'false' : 'data-error';
}

/** What comes next in the life of this alert. */
function actionOf({ alert, stream }: Pick<Situation, 'alert' | 'stream'>): AlertAction | null {
  switch (alert.state) {
    case 'active':
      return 'acknowledge';
    case 'acknowledged':
      return alert.topic !== 'feed' && uniform(stream, part.handOver) < 0.65 ? 'assign' : 'verify';
    case 'assigned':
      return 'verify';
    case 'verified':
      return alert.verdict === 'true' && !alert.cleared ? 'act' : 'close';
    case 'acting':
      return 'close';
    case 'closed':
      return alert.verdict === 'true' && again({ alert, stream }, mistakenPercent) ? 'judge' : null;
    case 'lapsed':
      return alert.verdict === null && again({ alert, stream }, lookedBackPercent) ? 'judge' : null;
    default:
      return null;
  }
}

// Risk follows from counted cases: nobody looks at those again.
const again = ({ alert, stream }: Pick<Situation, 'alert' | 'stream'>, percent: number) =>
  alert.topic !== 'risk' && 100 * uniform(stream, part.again) < percent;

/** Whether the staff are through with a case. */
export const isDone = (known: Pick<Situation, 'alert' | 'stream'>): boolean =>
  (known.alert.state === 'closed' || known.alert.state === 'lapsed') && actionOf(known) === null;

const order = alertAction.options;

/** How much of the time allowed goes by before a step is taken; above 1 it comes late. */
function paceOf({ stream }: Situation, action: AlertAction): number {
  const key = order.indexOf(action);
  const pace = 0.2 + 0.7 * uniform(stream, part.pace + key);
  return 100 * uniform(stream, part.late + key) < latePercent ? 1.2 + 1.5 * pace : pace;
}

/** A case whose signal goes on stays open for most of the time allowed; of a few nobody thinks in time. */
function handedOnAfter({ alert, stream }: Situation): number {
  const luck = 100 * uniform(stream, part.keepOpen);
  return luck < keptPercent[alert.topic] ? 2.5 : 0.65 + 0.003 * luck;
}

function waitOf(situation: Situation, action: AlertAction): number {
  const { alert, since } = situation;
  const allowed = alert.dueAt === null ? HOUR_MS : Date.parse(alert.dueAt) - since;
  const pace = paceOf(situation, action);
  if (action === 'judge') return (1 + 11 * pace) * HOUR_MS;
  if (action === 'assign') return (10 + 50 * pace) * MINUTE_MS;
  if (action !== 'close') return pace * allowed;
  // What is gone, or turned out to be nothing, takes a report and no more.
  if (alert.cleared || alert.verdict !== 'true') return (0.5 + 3.5 * pace) * HOUR_MS;
  return handedOnAfter(situation) * allowed;
}

function timeOf(situation: Situation, action: AlertAction): number {
  const { since, stream, now } = situation;
  const soonest = now + Math.ceil(1 + 8 * uniform(stream, order.indexOf(action))) * MINUTE_MS;
  return Math.floor(Math.max(since + waitOf(situation, action), soonest) / 1000) * 1000;
}

/**
 * When the staff take their next step on an alert, and which; null where they take none. Follows from the alert and its
 * stream of chance alone, so that the same city has the same past however it is reached.
 */
export function nextStep(situation: Situation): Step | null {
  const { alert, start } = situation;
  const action = actionOf(situation);
  if (!action || Date.parse(alert.raisedAt) > start - UNTOUCHED_MS) return null;
  return { at: timeOf(situation, action), action };
}

/** What is said with a step; made when it is taken, for most of those planned wait their turn again and again. */
export function bodyOf(situation: Situation, action: AlertAction): ActionBody {
  const { alert, district, stream } = situation;
  const said = { verify: verdictOf, judge: judgementOf };
  const found = action === 'verify' || action === 'judge' ? said[action](situation) : null;
  const verdict = found ?? alert.verdict ?? 'true';
  const words = { topic: alert.topic, action, verdict, cleared: alert.cleared };
  return {
    note: noteFor(words, uniform(stream, part.wording + order.indexOf(action))),
    ...(found !== null && { verdict: found }),
    ...(action === 'assign' && { owner: ownerFor(alert.topic, district) }),
  };
}
