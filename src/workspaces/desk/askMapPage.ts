import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '#api/session.ts';
import { askPicture, askShapes } from '#features/risk/askPicture.ts';
import { dayOf } from '#model/civilDay.ts';
import type { View } from '#view.ts';
import { scopeOf } from './scope.ts';

/** Asks what the desk's map will ask, while the code of the page is still on its way. */
export async function askMapPage(cache: QueryClient, view: View): Promise<void> {
  const asked = cache.ensureQueryData(sessionQuery);
  askShapes(cache);
  const session = await asked;
  const { district } = scopeOf(view, session);
  const place = district ? ({ kind: 'district', adcode: district } as const) : ({ kind: 'city' } as const);
  askPicture(cache, { place, day: dayOf(Date.parse(session.clock.now)), pack: view.pack });
}
