import type { QueryClient } from '@tanstack/react-query';
import { boundaryQuery } from '#api/boundaryQuery.ts';
import { sessionQuery } from '#api/session.ts';
import { feedsQuery } from '#api/useFreshness.ts';
import { openAlertsQuery } from '#features/alerts/openAlertsQuery.ts';
import { caseQuery } from '#features/cases/caseQuery.ts';
import { USUAL_DAYS, visitsQuery } from '#features/clinics/visitsQuery.ts';
import { pictureQueries } from '#features/risk/useRiskPicture.ts';
import { districtLevelsQuery, itemsQuery } from '#features/supplies/supplyRegister.ts';
import { dayOf } from '#model/civilDay.ts';

const place = { kind: 'city' } as const;

/** What a map is drawn upon; it stands still and hangs on nothing, so it can be asked for before the clock is known. */
export function askShapes(cache: QueryClient): void {
  for (const layer of ['district', 'water', 'province'] as const)
    void cache.prefetchQuery(boundaryQuery(layer));
}

/**
 * Asks what the Overview will ask, in the order of need, before its panels are there to ask it: their code is still on
 * its way. The panels find the answers in the cache.
 */
export async function askOverview(cache: QueryClient, pack: string | undefined): Promise<void> {
  const session = cache.ensureQueryData(sessionQuery);
  askShapes(cache);
  const day = dayOf(Date.parse((await session).clock.now));
  const { assessed, regions, cases, history } = pictureQueries({ place, day, pack }, true);
  // The map first, and what sets the size of its panel: each that comes later has it drawn anew.
  void cache.prefetchQuery(assessed);
  void cache.prefetchQuery(regions);
  void cache.prefetchQuery(feedsQuery);
  void cache.prefetchQuery(cases);
  void cache.prefetchQuery(history);
  void cache.prefetchQuery(visitsQuery(undefined, USUAL_DAYS));
  void cache.prefetchQuery(districtLevelsQuery);
  void cache.prefetchQuery(itemsQuery);
  void cache.prefetchQuery(openAlertsQuery());
  void cache.prefetchQuery(caseQuery({ day }));
}
