import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '#api/session.ts';
import { openAlertsQuery } from '#features/alerts/openAlertsQuery.ts';
import { caseQuery } from '#features/cases/caseQuery.ts';
import { USUAL_DAYS, visitsQuery } from '#features/clinics/visitsQuery.ts';
import { askPicture, askShapes } from '#features/risk/askPicture.ts';
import { districtLevelsQuery, itemsQuery } from '#features/supplies/supplyRegister.ts';
import { dayOf } from '#model/civilDay.ts';

const place = { kind: 'city' } as const;

/**
 * Asks what the Overview will ask, in the order of need, before its panels are there to ask it: their code is still on
 * its way. The panels find the answers in the cache.
 */
export async function askOverview(cache: QueryClient, pack: string | undefined): Promise<void> {
  const session = cache.ensureQueryData(sessionQuery);
  askShapes(cache);
  const day = dayOf(Date.parse((await session).clock.now));
  askPicture(cache, { place, day, pack });
  void cache.prefetchQuery(visitsQuery(undefined, USUAL_DAYS));
  void cache.prefetchQuery(districtLevelsQuery);
  void cache.prefetchQuery(itemsQuery);
  void cache.prefetchQuery(openAlertsQuery());
  void cache.prefetchQuery(caseQuery({ day }));
}
