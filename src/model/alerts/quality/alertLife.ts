import type { Alert, AlertEvent } from '#contract/alert.ts';

/** An alert with what happened to it, as its quality is judged. Instants in epoch ms. */
export type AlertLife = Pick<Alert, 'id' | 'rule' | 'level' | 'state' | 'verdict' | 'cleared'> & {
  /** Place and rule; the alerts of one subject follow each other. */
  readonly subject: string;
  readonly raisedAt: number;
  /** How often the signal is judged anew: the cadence of the feed that it rests on. */
  readonly periodMs: number;
  /** Oldest first. */
  readonly events: readonly { readonly at: number; readonly kind: AlertEvent['kind'] }[];
};

/** The first event of one of the kinds at or after `from`, or null. */
export function firstOf(
  { events }: AlertLife,
  kinds: readonly AlertEvent['kind'][],
  from = Number.NEGATIVE_INFINITY,
): number | null {
  return events.find(({ at, kind }) => at >= from && kinds.includes(kind))?.at ?? null;
}
