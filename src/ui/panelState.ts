import type { PageClock } from './clock.ts';
import type { Freshness } from './freshness.ts';
import type { QueryLike } from './query.ts';

export type PanelState<Data> =
  | { kind: 'loading'; attempt: number }
  | { kind: 'failed'; since: number }
  | { kind: 'empty'; data: Data; freshness: Freshness | null }
  | { kind: 'shown'; data: Data; freshness: Freshness | null };

export type Reading<Data> = {
  query: QueryLike<Data>;
  freshness?: ((data: Data) => Freshness | null) | undefined;
  isEmpty?: ((data: Data) => boolean) | undefined;
  clock: PageClock;
};

/** Which of its states a panel is in. Old data behind a failed request stays, as stale: it is still the best known. */
export function panelState<Data>({ query, freshness, isEmpty, clock }: Reading<Data>): PanelState<Data> {
  const { data } = query;
  if (data === undefined) {
    if (query.error && !query.isPending) return { kind: 'failed', since: query.errorUpdatedAt };
    return { kind: 'loading', attempt: (query.failureCount ?? 0) + 1 };
  }
  const own = freshness?.(data) ?? null;
  const known = query.error ? outdated(own ?? fetched(query, clock), clock.now) : own;
  const none = own?.kind === 'empty' || (isEmpty ? isEmpty(data) : Array.isArray(data) && data.length === 0);
  return { kind: none ? 'empty' : 'shown', data, freshness: known };
}

// A feed that declares no time of observation is at least as old as its last successful request.
function fetched(query: QueryLike<unknown>, clock: PageClock): Freshness {
  return { kind: 'fresh', observedAt: clock.fromLocal(query.dataUpdatedAt) };
}

function outdated(freshness: Freshness, now: number | null): Freshness {
  switch (freshness.kind) {
    case 'fresh':
    case 'late':
    case 'partial':
      return {
        kind: 'stale',
        observedAt: freshness.observedAt,
        ageMs: now === null ? null : Math.max(0, now - freshness.observedAt),
      };
    case 'stale':
    case 'lost':
    case 'failed':
    case 'empty':
      return freshness;
  }
}
