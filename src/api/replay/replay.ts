import { QueryClient } from '@tanstack/react-query';
import type { Query, QueryKey } from '@tanstack/react-query';
import { endpoints } from '#contract/endpoints.ts';
import type { EndpointId } from '#contract/endpoints.ts';
import { dayOf } from '#model/civilDay.ts';
import { apiNow } from '../clock.ts';
import { hasMoment, momentOfCache, setMomentOf } from '../moment.ts';
import type { ReplayMoment } from '../moment.ts';
import { asking, RETRY_AFTER_FAILURE_MS } from '../queryClient.ts';

/** A step that takes longer is shown all the same; what is missing says so in its own panel. */
const LONGEST_WAIT_MS = 15_000;

/** A cache of the facts of one past moment: they do not age, and no event changes them. */
function createReplayCache(moment: ReplayMoment): QueryClient {
  const cache = new QueryClient({
    defaultOptions: {
      queries: {
        ...asking,
        staleTime: Infinity,
        gcTime: 60_000,
        refetchInterval: ({ state }) => (state.status === 'error' ? RETRY_AFTER_FAILURE_MS : false),
      },
    },
  });
  setMomentOf(cache, moment);
  return cache;
}

const isOperation = (id: unknown): id is EndpointId => typeof id === 'string' && id in endpoints;
const ofMoment = ({ queryKey: [id] }: Pick<Query, 'queryKey'>) => isOperation(id) && hasMoment(id);
const onScreen = (cache: QueryClient) => cache.getQueryCache().findAll({ type: 'active' }).filter(ofMoment);

function dayOfCache(cache: QueryClient): string | null {
  const moment = momentOfCache(cache);
  const now = moment.kind === 'replay' ? moment.at : apiNow();
  return now === null ? null : dayOf(now);
}

/** The same question on the next moment's day, where it names the day that the screen is at. */
function keyOnDay([id, input]: QueryKey, from: string | null, to: string): QueryKey {
  const moved = Object.entries(input as Record<string, unknown>).map(([name, value]) => [
    name,
    (name === 'day' || name === 'to') && value === from ? to : value,
  ]);
  return [id, Object.fromEntries(moved)];
}

/** Asks what is on the screen of `from` anew, as of `moment`, into a cache that nobody looks at yet. */
async function askAll(from: QueryClient, moment: ReplayMoment, stop: AbortSignal): Promise<QueryClient> {
  const next = createReplayCache(moment);
  const cancel = () => void next.cancelQueries();
  stop.addEventListener('abort', cancel);
  const timer = setTimeout(cancel, LONGEST_WAIT_MS);
  const [today, day] = [dayOfCache(from), dayOf(moment.at)];
  await Promise.all(
    onScreen(from).map(({ queryKey, options: { queryFn } }) =>
      queryFn === undefined
        ? null
        : next.prefetchQuery({ queryKey: keyOnDay(queryKey, today, day), queryFn }),
    ),
  );
  clearTimeout(timer);
  stop.removeEventListener('abort', cancel);
  return next;
}

/** Registers, boundaries and the session hold at every moment. */
function copyTimeless(from: QueryClient, to: QueryClient): void {
  for (const query of from.getQueryCache().getAll()) {
    if (!ofMoment(query) && query.state.data !== undefined) to.setQueryData(query.queryKey, query.state.data);
  }
}

/** Puts the facts of the next moment in the place of those on the screen, all at once. */
function replaceAll(cache: QueryClient, next: QueryClient, moment: ReplayMoment): void {
  const [today, day] = [dayOfCache(cache), dayOf(moment.at)];
  setMomentOf(cache, moment);
  cache.removeQueries({ predicate: (query) => ofMoment(query) && !query.isActive() });
  for (const { queryKey, state } of next.getQueryCache().getAll()) {
    if (state.data !== undefined) cache.setQueryData(queryKey, state.data);
  }
  for (const { queryKey } of onScreen(cache)) {
    const moves = keyOnDay(queryKey, today, day);
    const stays = JSON.stringify(moves) === JSON.stringify(queryKey);
    // What could not be had must not stay as the fact of another moment; what moves to another day is left by itself.
    if (stays && next.getQueryData(queryKey) === undefined)
      void cache.resetQueries({ queryKey, exact: true });
  }
}

/**
 * Makes a cache ready to show `moment`, whole: first everything on the screen of `shown` is asked for anew, then it is
 * handed over at once. A replay's own cache is kept, so that its screen only changes; null where `stop` came first.
 */
export async function prepareReplay(
  shown: QueryClient | null,
  moment: ReplayMoment,
  stop: AbortSignal,
): Promise<QueryClient | null> {
  if (shown === null) return createReplayCache(moment);
  const next = await askAll(shown, moment, stop);
  if (stop.aborted) return null;
  if (momentOfCache(shown).kind === 'live') {
    copyTimeless(shown, next);
    return next;
  }
  // An answer about the moment before, still under way, would overwrite the one about this moment.
  await shown.cancelQueries({ predicate: ofMoment });
  if (stop.aborted) return null;
  replaceAll(shown, next, moment);
  return shown;
}
