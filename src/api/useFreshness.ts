import { useQuery } from '@tanstack/react-query';
import type { Feed } from '#contract/feed.ts';
import type { Basis, Provenance } from '#contract/provenance.ts';
import { freshness } from '#model/freshness.ts';
import type { Freshness } from '#model/freshness.ts';
import { useNow } from './clock.ts';
import { q } from './q.ts';

export const feedsQuery = q('feeds', { limit: 1000 });

/** From the firmest to the weakest: a figure is as good as the weakest fact in it. */
const bases: Basis[] = ['reported', 'published', 'estimated', 'simulated'];

/** The weakest basis among the facts behind a picture; null where there is none. */
export function basisOf(facts: readonly (Provenance | null)[]): Basis | null {
  const weakest = Math.max(-1, ...facts.map((fact) => (fact ? bases.indexOf(fact.basis) : -1)));
  return bases[weakest] ?? null;
}

/**
 * The age of a picture made of `facts`: that of its newest moment, against the cadence of its feed, with the
 * reporters of that moment added up. Null while the clock or the feed's cadence is unknown, or without facts.
 */
export function freshnessOf(
  facts: readonly (Provenance | null)[],
  feeds: readonly Feed[],
  now: number | null,
): Freshness | null {
  const known = facts.filter((fact) => fact !== null);
  const newest = Math.max(...known.map((fact) => Date.parse(fact.observedAt)));
  const latest = known.filter((fact) => Date.parse(fact.observedAt) === newest);
  const cadence = feeds.find((feed) => feed.id === latest[0]?.feed)?.cadenceSeconds;
  if (now === null || cadence === undefined) return null;
  const sum = (side: 'got' | 'of') => latest.reduce((total, fact) => total + fact.reporting[side], 0);
  return freshness({ observedAt: newest, cadenceMs: cadence * 1000, now, got: sum('got'), of: sum('of') });
}

/** `freshnessOf` with the present clock and feeds, for a panel's `freshness` property. */
export function useFreshness(): (facts: readonly (Provenance | null)[]) => Freshness | null {
  const now = useNow();
  const feeds = useQuery(feedsQuery).data?.items ?? [];
  return (facts) => freshnessOf(facts, feeds, now);
}
