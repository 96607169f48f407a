import type { Alert, AlertLevel, AlertState } from '#contract/alert.ts';
import { isOverdue } from './dueAt.ts';
import { isOpen } from './lifecycle.ts';

export type OrderedAlert = {
  readonly id: string;
  readonly level: AlertLevel;
  readonly state: AlertState;
  /** The responsible department or person; null = nobody. */
  readonly owner: string | null;
  /** Epoch ms. */
  readonly dueAt: number | null;
  readonly raisedAt: number;
  /** The signal itself is gone; false where absent. */
  readonly cleared?: boolean;
};

/** What the order needs of an alert. */
export function orderedAlert(alert: Alert): OrderedAlert {
  return {
    id: alert.id,
    level: alert.level,
    state: alert.state,
    owner: alert.owner?.department.zh ?? null,
    dueAt: alert.dueAt === null ? null : Date.parse(alert.dueAt),
    raisedAt: Date.parse(alert.raisedAt),
    cleared: alert.cleared,
  };
}

/**
 * The order of every alert list, as a comparator at an instant: unowned or overdue first, then the rest that is open,
 * then shelved, then what is over. Within each, alerts whose signal stands come before those whose signal is gone; then
 * the worse level, then the longer standing, then the id.
 */
export function alertOrder(now: number): (a: OrderedAlert, b: OrderedAlert) => number {
  return (a, b) => alertRank(a, now) - alertRank(b, now) || rankedOrder(a, b);
}

/** What the order looks at first, as a number: a long list is put in order by it without asking it at each comparison. */
export function alertRank(alert: OrderedAlert, now: number): number {
  return 2 * tier(alert, now) + Number(alert.cleared ?? false);
}

/** The order of alerts of one rank. */
export function rankedOrder(a: OrderedAlert, b: OrderedAlert): number {
  return a.level - b.level || a.raisedAt - b.raisedAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function tier(alert: OrderedAlert, now: number): number {
  if (!isOpen(alert.state)) return 3;
  if (alert.state === 'shelved') return 2;
  return alert.owner === null || isOverdue(alert, now) ? 0 : 1;
}
