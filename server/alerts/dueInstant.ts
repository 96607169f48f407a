import type { Alert } from '#contract/alert.ts';
import { dueAt } from '#model/alerts/dueAt.ts';
import { toInstant } from '../instant.ts';

/** When the next step is due, as an instant; `since` (ms) is when the clock of that step began. */
export function dueInstant({ level, state }: Pick<Alert, 'level' | 'state'>, since: number): string | null {
  const due = dueAt({ level, state, since });
  return due === null ? null : toInstant(due);
}
