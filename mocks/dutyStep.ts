import type { ActionBody, Alert, AlertAction } from '#contract/alert.ts';
import type { LocalText } from '#contract/text.ts';
import { uniform } from './city/seeded.ts';
import { noteFor, ownerFor } from './dutyWords.ts';

export type Step = { at: number; action: AlertAction; body: ActionBody };

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

/** The part of a chance stream that belongs to each decision. */
const part = { pace: 10, late: 20, handOver: 30, verdict: 31, keepOpen: 34, wording: 40 };

function verdictOf({ alert, stream }: Situation): 'true' | 'false' | 'data-error' {
  const luck = 100 * uniform(stream, part.verdict);
  const shares = verdicts[alert.topic];
  if (luck < shares.true) return 'true';
  return luck < shares.true + shares.false ? 'false' : 'data-error';
}

/** What comes next in the life of this alert. */
function actionOf({ alert, stream }: Situation): AlertAction | null {
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
    default:
      return null;
  }
}

const order: AlertAction[] = ['acknowledge', 'assign', 'verify', 'act', 'close', 'shelve'];

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
 * The next step that the staff take on an alert, and when; null where they take none. Follows from the alert and its
 * stream of chance alone, so that the same city has the same past however it is reached.
 */
export function nextStep(situation: Situation): Step | null {
  const { alert, start, district, stream } = situation;
  const action = actionOf(situation);
  if (!action || Date.parse(alert.raisedAt) > start - UNTOUCHED_MS) return null;
  const at = timeOf(situation, action);
  const verdict = action === 'verify' ? verdictOf(situation) : (alert.verdict ?? 'true');
  const words = { topic: alert.topic, action, verdict, cleared: alert.cleared };
  return {
    at,
    action,
    body: {
      note: noteFor(words, uniform(stream, part.wording + order.indexOf(action))),
      ...(action === 'verify' && { verdict }),
      ...(action === 'assign' && { owner: ownerFor(alert.topic, district) }),
    },
  };
}
