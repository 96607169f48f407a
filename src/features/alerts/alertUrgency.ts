import type { Alert } from '#contract/alert.ts';
import { alertRank, orderedAlert, rankedOrder } from '#model/alerts/alertOrder.ts';
import type { OrderedAlert } from '#model/alerts/alertOrder.ts';
import { isOverdue as isPastDue } from '#model/alerts/dueAt.ts';
import { inFlood } from '#model/alerts/flood.ts';
import { isOpen } from '#model/alerts/lifecycle.ts';

/** Wants something from somebody now. A shelved alert rests until its time is up, a lapsed or closed one is over. */
export const isWaiting = ({ state }: Pick<Alert, 'state'>): boolean => isOpen(state) && state !== 'shelved';

export const isUnowned = (alert: Pick<Alert, 'state' | 'owner'>): boolean =>
  isWaiting(alert) && alert.owner === null;

const orderedOnce = new WeakMap<Alert, OrderedAlert>();

/** What the order needs of an alert, its moments read once: a list of ten thousand is gone through at every letter typed. */
export function ordered(alert: Alert): OrderedAlert {
  const known = orderedOnce.get(alert);
  if (known) return known;
  const made = orderedAlert(alert);
  orderedOnce.set(alert, made);
  return made;
}

/** `now` in epoch ms; unknown time makes nothing overdue. */
export const isOverdue = (alert: Alert, now: number | null): boolean =>
  now !== null && isWaiting(alert) && isPastDue(ordered(alert), now);

/** Nobody has it, or somebody lets it wait too long: what the wall must say first. */
export const isNeglected = (alert: Alert, now: number | null): boolean =>
  isUnowned(alert) || isOverdue(alert, now);

/** Level I or II and waiting: never folded into a group, never pushed from the wall by milder ones. */
export const isGrave = (alert: Pick<Alert, 'level' | 'state'>): boolean =>
  alert.level <= 2 && isWaiting(alert);

/** A level I that nobody has acknowledged: its border pulses until somebody does. */
export const isPulsing = (alert: Pick<Alert, 'level' | 'acknowledged' | 'state'>): boolean =>
  alert.level === 1 && alert.acknowledged === null && isWaiting(alert);

/** Whether so many alerts came at once that the alike share a row; unknown time is no flood. */
export const isFlooded = (alerts: readonly Alert[], now: number | null): boolean =>
  now !== null &&
  inFlood(
    alerts.map((alert) => ordered(alert).raisedAt),
    now,
  );

/** More than any rank of the model's order. */
const MILDER = 100;

/**
 * The alerts in the order of the wall and of an unsorted queue: levels I and II before the rest, and in each half the
 * model's order, so unowned and overdue first. A new array.
 */
export function byUrgency(alerts: readonly Alert[], now: number | null): Alert[] {
  // Without a clock nothing is past due yet.
  const at = now ?? Number.NEGATIVE_INFINITY;
  return alerts
    .map((alert) => {
      const key = ordered(alert);
      return { alert, key, rank: alertRank(key, at) + (isGrave(alert) ? 0 : MILDER) };
    })
    .sort((one, other) => one.rank - other.rank || rankedOrder(one.key, other.key))
    .map(({ alert }) => alert);
}
