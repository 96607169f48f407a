import type { AlertLevel, AlertState } from '#contract/alert.ts';
import { isOpen } from './lifecycle.ts';

const minute = 60_000;
const hour = 60 * minute;

type Step = 'acknowledge' | 'verify' | 'act' | 'close';

/**
 * Time allowed for each next step, from the moment the step before was done. Ours, within the Sphere 2018 targets:
 * acknowledged and verified within 24 h together, and investigated within 24 h of the verification.
 */
export const responseTimes: Readonly<Record<AlertLevel, Readonly<Record<Step, number>>>> = {
  1: { acknowledge: 10 * minute, verify: 2 * hour, act: 2 * hour, close: 24 * hour },
  2: { acknowledge: 30 * minute, verify: 6 * hour, act: 6 * hour, close: 48 * hour },
  3: { acknowledge: 2 * hour, verify: 12 * hour, act: 12 * hour, close: 72 * hour },
  4: { acknowledge: 8 * hour, verify: 16 * hour, act: 24 * hour, close: 168 * hour },
};

const nextStep: Readonly<Partial<Record<AlertState, Step>>> = {
  active: 'acknowledge',
  acknowledged: 'verify',
  assigned: 'verify',
  verified: 'act',
  acting: 'close',
};

/**
 * When the next step of an alert is due (epoch ms). `since` is when the clock of that step began: raised, acknowledged,
 * verified or acting since; assigning does not restart it. Null when nothing is due: shelved, closed or lapsed.
 */
export function dueAt(alert: { level: AlertLevel; state: AlertState; since: number }): number | null {
  const step = nextStep[alert.state];
  return step ? alert.since + responseTimes[alert.level][step] : null;
}

/** Whether an open alert is past its due time; at the very instant it is not yet. */
export function isOverdue(alert: { state: AlertState; dueAt: number | null }, now: number): boolean {
  return isOpen(alert.state) && alert.dueAt !== null && now > alert.dueAt;
}
