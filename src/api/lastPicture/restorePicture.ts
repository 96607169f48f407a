import { hashKey, hydrate } from '@tanstack/react-query';
import type { Query, QueryClient } from '@tanstack/react-query';
import type { Session } from '#contract/session.ts';
import { canBeDrawn, isOfWorld } from '#model/watchdog/lastPicture.ts';
import type { PictureHead } from '#model/watchdog/lastPicture.ts';
import { ApiError } from '../apiError.ts';
import { setClock } from '../clock.ts';
import { keyOf } from '../q.ts';
import { runningBuild } from '../reload/build.ts';
import { readPicture } from './pictureStore.ts';
import type { KeptAnswer } from './pictureStore.ts';

const sessionKey = keyOf('session', {});

// Nobody can act on a picture.
function withoutActions(answer: KeptAnswer): unknown {
  const { data } = answer;
  return answer.queryKey[0] === 'alert' && typeof data === 'object' ? { ...data, allowed: [] } : data;
}

/** As an answer behind a failed request: every panel then says itself that it is old, and asks again. */
const restored = (answer: KeptAnswer, error: Error) => ({
  queryKey: answer.queryKey,
  queryHash: hashKey(answer.queryKey),
  dehydratedAt: answer.dataUpdatedAt,
  state: {
    data: withoutActions(answer),
    dataUpdatedAt: answer.dataUpdatedAt,
    dataUpdateCount: 0,
    error,
    errorUpdatedAt: Date.now(),
    errorUpdateCount: 1,
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchMeta: null,
    isInvalidated: true,
    status: 'error' as const,
    fetchStatus: 'idle' as const,
  },
});

export type Restored = { at: number; settle: () => void };

/**
 * Puts the last picture called `name` into what of the cache has nothing, and stops the clock at its moment; null where
 * there is none that this build can draw, or the API was faster. `settle`, once the API has answered, has everything
 * asked anew; what is not of the world that answers goes at once.
 */
export async function restorePicture(cache: QueryClient, name: string): Promise<Restored | null> {
  const build = runningBuild();
  const picture = build === null ? null : await readPicture(name);
  if (build === null || !picture || !canBeDrawn(picture.head, build)) return null;
  const answered = () => cache.getQueryState(sessionKey)?.status === 'success';
  if (answered()) return null;
  // A request that is given up later would take the picture with it: it is made again on top of it.
  await cache.cancelQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  if (answered()) return null;
  const missing = picture.answers.filter(({ queryKey }) => cache.getQueryData(queryKey) === undefined);
  setClock({ now: picture.head.at, rate: 1, paused: true });
  const asked = cache.getQueryState(sessionKey);
  const error =
    asked?.error ?? asked?.fetchFailureReason ?? new ApiError('timeout', 'the API has not answered yet');
  // What is restored for the scenes to come must last as long as the API is away.
  const kept = { defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } };
  hydrate(cache, { mutations: [], queries: missing.map((answer) => restored(answer, error)) }, kept);
  void cache.refetchQueries({ type: 'active', predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  return { at: Date.parse(picture.head.at), settle: () => settle(cache, picture.head, missing) };
}

function settle(cache: QueryClient, head: PictureHead, put: readonly KeptAnswer[]): void {
  const now = cache.getQueryState<Session>(sessionKey);
  const before = put.find(({ queryKey }) => queryKey[0] === sessionKey[0])?.data;
  if (now?.status !== 'success' || !now.data) return;
  const hashes = new Set(put.map(({ queryKey }) => hashKey(queryKey)));
  const old = ({ queryHash, state }: Query) => hashes.has(queryHash) && state.status !== 'success';
  cache.removeQueries({ type: 'inactive', predicate: old });
  if (!before || !isOfWorld(head, before as Session, now.data)) void cache.resetQueries({ predicate: old });
  void cache.invalidateQueries();
}
