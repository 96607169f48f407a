import type { ActionBody, Alert, AlertAction, AlertEvent, Verdict } from '#contract/alert.ts';
import type { User } from '#contract/session.ts';
import type { LocalText } from '#contract/text.ts';
import { allowedActions, next } from '#model/alerts/lifecycle.ts';
import { ApiError } from '../http/apiError.ts';
import { invalid } from '../http/readInput.ts';
import { momentInWords, toInstant } from '../instant.ts';
import type { AlertRecord } from '../store/store.ts';
import { dueInstant } from './dueInstant.ts';

const SHELF_MS = 12 * 3_600_000;

const verdictWords: Record<Verdict, LocalText> = {
  true: { zh: '属实', en: 'True signal' },
  false: { zh: '不属实', en: 'False signal' },
  'data-error': { zh: '数据错误', en: 'Data error' },
};

/** What each action needs beside a note. Throws a 400 that says so. */
function requireMembers(action: AlertAction, body: ActionBody, now: number): void {
  if (action === 'assign' && !body.owner) {
    throw invalid('body/owner', 'Say which department takes it on: {department, role}, both in zh and en.');
  }
  if ((action === 'verify' || action === 'judge') && !body.verdict) {
    throw invalid('body/verdict', 'Say what it turned out to be: true, false or data-error.');
  }
  if (action !== 'shelve') return;
  const until = Date.parse(body.until ?? '');
  if (!(until > now && until <= now + SHELF_MS)) {
    throw invalid('body/until', 'Say until when: a moment in the future, at most 12 hours ahead.');
  }
}

/** A changed judgement names the one before: the timeline is where it stays. */
function judgedWords(verdict: Verdict, before: Verdict | null): LocalText {
  const now = verdictWords[verdict];
  if (before === null || before === verdict) return now;
  const was = verdictWords[before];
  return { zh: `${now.zh}（原判：${was.zh}）`, en: `${now.en} (before: ${was.en})` };
}

function detailOf(action: AlertAction, body: ActionBody, before: Verdict | null): LocalText | null {
  if (action === 'assign' && body.owner) {
    const { department, role } = body.owner;
    return { zh: `${department.zh} ${role.zh}`, en: `${department.en}, ${role.en}` };
  }
  if ((action === 'verify' || action === 'judge') && body.verdict) return judgedWords(body.verdict, before);
  if (action === 'shelve' && body.until) {
    const { zh, en } = momentInWords(Date.parse(body.until));
    return { zh: `至${zh}`, en: `Until ${en}` };
  }
  return null;
}

/** The members of the alert that an action changes beside its state. */
function changes(
  action: AlertAction,
  body: ActionBody,
  user: User,
  alert: Alert,
  at: string,
): Partial<Alert> {
  const seen = { at, by: user.department, note: body.note };
  // Whoever acknowledges an unowned alert owns it: an answered alert without an owner would be nobody's.
  const own = alert.owner ?? { department: user.department, role: user.name };
  switch (action) {
    case 'acknowledge':
      return { acknowledged: seen, owner: own };
    case 'assign':
      return { owner: body.owner ?? own };
    case 'verify':
    case 'judge':
      return { verdict: body.verdict ?? null };
    case 'close':
      return { outcome: body.note };
    case 'act':
    case 'shelve':
      return {};
  }
}

/**
 * What an action makes of an alert: the next record with one more line in its timeline.
 * Throws 400 if the action lacks a member, 409 in words if the alert's state does not allow it.
 */
export function act(
  record: AlertRecord,
  action: AlertAction,
  body: ActionBody,
  user: User,
  now: number,
): AlertRecord {
  const { alert } = record;
  const state = next(alert.state, action);
  if (!state) {
    const allowed = allowedActions(alert.state).join(', ') || 'nothing more';
    throw new ApiError(
      'conflict',
      `An alert that is ${alert.state} cannot take "${action}". It can take: ${allowed}.`,
    );
  }
  requireMembers(action, body, now);
  const at = toInstant(now);
  // Neither handing over nor judging gives more time.
  const keepsTime = action === 'judge' || (action === 'assign' && alert.state !== 'active');
  const stepSince = keepsTime ? record.stepSince : now;
  const changed: Alert = {
    ...alert,
    ...changes(action, body, user, alert, at),
    state,
    updatedAt: at,
    dueAt: dueInstant({ level: alert.level, state }, stepSince),
    version: alert.version + 1,
  };
  const line: AlertEvent = {
    at,
    kind: action,
    by: user.department,
    note: body.note,
    detail: detailOf(action, body, alert.verdict),
  };
  const shelvedUntil = action === 'shelve' && body.until ? Date.parse(body.until) : null;
  return { ...record, alert: changed, timeline: [...record.timeline, line], stepSince, shelvedUntil };
}
