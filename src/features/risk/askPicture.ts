import type { QueryClient } from '@tanstack/react-query';
import { boundaryQuery } from '#api/boundaryQuery.ts';
import { feedsQuery } from '#api/useFreshness.ts';
import { pictureQueries } from './useRiskPicture.ts';
import type { RiskQuestion } from './useRiskPicture.ts';

/** What a map is drawn upon; it stands still and hangs on nothing, so it can be asked for before the clock is known. */
export function askShapes(cache: QueryClient): void {
  for (const layer of ['district', 'water', 'province'] as const)
    void cache.prefetchQuery(boundaryQuery(layer));
}

/** What a map of today shows, and what sets the size of its panel: an answer that comes later has it drawn anew. */
export function askPicture(cache: QueryClient, question: RiskQuestion): void {
  const { assessed, regions, cases, history } = pictureQueries(question, true);
  void cache.prefetchQuery(assessed);
  void cache.prefetchQuery(regions);
  void cache.prefetchQuery(feedsQuery);
  void cache.prefetchQuery(cases);
  void cache.prefetchQuery(history);
}
