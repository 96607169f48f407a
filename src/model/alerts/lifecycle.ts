import { alertAction } from '#contract/alert.ts';
import type { AlertAction, AlertState } from '#contract/alert.ts';

/** What happens to an alert without a person: its condition has gone, or its shelving has ended. */
export type AlertHappening = 'lapse' | 'shelfEnd';

type Steps = Partial<Record<AlertAction | AlertHappening, AlertState>>;

/**
 * The life of an alert. Closing needs a verification first (true, false or data error): an outcome nobody checked would
 * spoil the yield per rule. An alert lapses by itself only while nobody works on it. A shelf ends as active, so that it
 * is seen again. Judging says anew what the signal was; it leads nowhere, so that it is open to what is over too.
 */
export const transitions: Readonly<Record<AlertState, Steps>> = {
  active: { acknowledge: 'acknowledged', assign: 'assigned', shelve: 'shelved', lapse: 'lapsed' },
  acknowledged: { assign: 'assigned', verify: 'verified', shelve: 'shelved', lapse: 'lapsed' },
  assigned: { assign: 'assigned', verify: 'verified', shelve: 'shelved' },
  verified: { assign: 'verified', act: 'acting', close: 'closed', judge: 'verified' },
  acting: { assign: 'acting', close: 'closed', judge: 'acting' },
  shelved: { acknowledge: 'acknowledged', assign: 'assigned', shelfEnd: 'active', lapse: 'lapsed' },
  closed: { judge: 'closed' },
  lapsed: { judge: 'lapsed' },
};

/** The state after an action, or null when the action is not allowed in this state. */
export function next(state: AlertState, action: AlertAction | AlertHappening): AlertState | null {
  return transitions[state][action] ?? null;
}

/** The actions a person may take in a state. */
export function allowedActions(state: AlertState): AlertAction[] {
  return alertAction.options.filter((action) => next(state, action) !== null);
}

/** Whether the alert still asks for a person's response. */
export function isOpen(state: AlertState): boolean {
  return state !== 'closed' && state !== 'lapsed';
}
