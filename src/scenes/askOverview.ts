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

/**
 * Asks what the Overview will ask, in the order of need, before its panels are there to ask it: their code is still on
 * its way. The panels find the answers in the cache.
 */
export async function askOverview(cache: QueryClient, pack: string | undefined): Promise<void> {
  const session = cache.ensureQueryData(sessionQuery);
  void cache.prefetchQuery(boundaryQuery('district'));
  const day = dayOf(Date.parse((await session).clock.now));
  const { assessed, regions, cases, history } = pictureQueries({ place, day, pack }, true);
  void cache.prefetchQuery(assessed);
  void cache.prefetchQuery(regions);
  void cache.prefetchQuery(visitsQuery(undefined, USUAL_DAYS));
  void cache.prefetchQuery(feedsQuery);
  void cache.prefetchQuery(districtLevelsQuery);
  void cache.prefetchQuery(itemsQuery);
  void cache.prefetchQuery(openAlertsQuery());
  void cache.prefetchQuery(caseQuery({ day }));
  void cache.prefetchQuery(cases);
  void cache.prefetchQuery(history);
}
