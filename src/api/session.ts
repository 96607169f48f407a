import { queryOptions, useQuery } from '@tanstack/react-query';
import { setClock } from './clock.ts';
import { keyOf } from './q.ts';
import { request } from './request.ts';

/** Who is looking, where they may act, and the clock that everything follows. */
export const sessionQuery = queryOptions({
  queryKey: keyOf('session', {}),
  queryFn: async ({ signal }) => {
    const session = await request('session', {}, { signal });
    setClock(session.clock);
    return session;
  },
  staleTime: Infinity,
});

/** The session, asked for once; `clock` events keep its time. */
export const useSession = () => useQuery(sessionQuery);
