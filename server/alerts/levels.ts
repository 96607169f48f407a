import type { Alert } from '#contract/alert.ts';
import { alertLevels } from '#model/alerts/alertLevel.ts';
import type { AlertLevel } from '#model/alerts/alertLevel.ts';
import { dueAt } from '#model/alerts/dueAt.ts';
import type { OrderedAlert } from '#model/alerts/alertOrder.ts';
import { toInstant } from '../instant.ts';

/** The Roman numeral of a level 1..4. */
export const romanOf = (level: number): AlertLevel => alertLevels[level - 1] ?? 'IV';

/** When the next step is due, as an instant; `since` (ms) is when the clock of that step began. */
export function dueInstant({ level, state }: Pick<Alert, 'level' | 'state'>, since: number): string | null {
  const due = dueAt({ level: romanOf(level), state, since });
  return due === null ? null : toInstant(due);
}

/** An alert as the model's order and clocks see it. */
export function orderedAlert(alert: Alert): OrderedAlert {
  return {
    id: alert.id,
    level: romanOf(alert.level),
    state: alert.state,
    owner: alert.owner?.department.zh ?? null,
    dueAt: alert.dueAt === null ? null : Date.parse(alert.dueAt),
    raisedAt: Date.parse(alert.raisedAt),
    cleared: alert.cleared,
  };
}
