import { useQuery } from '@tanstack/react-query';
import type { Feed } from '#contract/feed.ts';
import type { Basis, Provenance } from '#contract/provenance.ts';
import { freshness } from '#model/freshness.ts';
import type { Freshness } from '#model/freshness.ts';
import { weakestBasis } from '#model/weakestBasis.ts';
import { useNow } from './clock.ts';
import { q } from './q.ts';

export const feedsQuery = q('feeds', { limit: 1000 });

/** The weakest basis among the facts behind a picture; null where there is none. */
export const basisOf = (facts: readonly (Provenance | null)[]): Basis | null =>
  weakestBasis(facts.map((fact) => fact?.basis));

/**
 * The age of a picture made of `facts`: that of its newest moment, against the cadence of its feed, with the
 * reporters of that moment added up. Null while the clock or the feed's cadence is unknown, or without facts.
 */
export function freshnessOf(
  facts: readonly (Provenance | null)[],
  feeds: readonly Feed[],
  now: number | null,
): Freshness | null {
  const latest = newestOf(facts);
  const cadence = feeds.find((feed) => feed.id === latest?.feed)?.cadenceSeconds;
  if (now === null || !latest || cadence === undefined) return null;
  const { observedAt, got, of } = latest;
  return freshness({ observedAt, cadenceMs: cadence * 1000, now, got, of });
}

type Newest = { observedAt: number; feed: string; got: number; of: number };

/** One pass: a city has more facts than a call can take as arguments. */
function newestOf(facts: readonly (Provenance | null)[]): Newest | null {
  let newest: Newest | null = null;
  for (const fact of facts) {
    if (!fact) continue;
    const observedAt = Date.parse(fact.observedAt);
    const { got, of } = fact.reporting;
    if (!newest || observedAt > newest.observedAt) newest = { observedAt, feed: fact.feed, got, of };
    else if (observedAt === newest.observedAt) {
      newest.got += got;
      newest.of += of;
    }
  }
  return newest;
}

/** `freshnessOf` with the present clock and feeds, for a panel's `freshness` property. */
export function useFreshness(): (facts: readonly (Provenance | null)[]) => Freshness | null {
  const now = useNow();
  const feeds = useQuery(feedsQuery).data?.items ?? [];
  return (facts) => freshnessOf(facts, feeds, now);
}
