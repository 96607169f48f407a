import type { Alert } from '#contract/alert.ts';
import { windowMs } from '#model/alerts/flood.ts';
import { ordered } from './alertUrgency.ts';

const turnsOf = new WeakMap<readonly Alert[], Float64Array>();

/** Every instant at which time alone changes what is said of the alerts: one is raised, is overdue, leaves a flood's window. */
function turns(alerts: readonly Alert[]): Float64Array {
  const known = turnsOf.get(alerts);
  if (known) return known;
  const made = new Float64Array(3 * alerts.length);
  alerts.forEach((alert, at) => {
    const { raisedAt, dueAt } = ordered(alert);
    made[3 * at] = raisedAt;
    made[3 * at + 1] = raisedAt + windowMs;
    // At the very instant an alert is not overdue yet.
    made[3 * at + 2] = dueAt === null ? Number.POSITIVE_INFINITY : dueAt + 1;
  });
  turnsOf.set(alerts, made);
  return made;
}

/**
 * The last instant up to `now` at which the alerts' order, counts or flood changed by time alone; these are the same
 * from then until the next such instant, so a list of thousands need not be gone through at each tick of the clock.
 */
export function lastTurn(alerts: readonly Alert[], now: number | null): number | null {
  if (now === null) return null;
  let last = Number.NEGATIVE_INFINITY;
  for (const turn of turns(alerts)) if (turn <= now && turn > last) last = turn;
  return last;
}
