import type { AlertLife } from './alertLife.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** A life for tests: raised at 0 by a daily rule, still active; `steps` are kinds with their hours after raising. */
export function makeLife(
  id: string,
  over: Partial<AlertLife> = {},
  steps: readonly [AlertLife['events'][number]['kind'], number][] = [],
): AlertLife {
  const raisedAt = over.raisedAt ?? 0;
  return {
    id,
    rule: 'fever-visits-ears',
    subject: `fever|${id}`,
    level: 3,
    state: 'active',
    verdict: null,
    cleared: false,
    raisedAt,
    periodMs: day,
    events: [
      { at: raisedAt, kind: 'raised' },
      ...steps.map(([kind, at]) => ({ kind, at: raisedAt + at * hour })),
    ],
    ...over,
  };
}
