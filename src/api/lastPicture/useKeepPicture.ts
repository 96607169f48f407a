import { useQueryClient } from '@tanstack/react-query';
import type { Query, QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PICTURE_VERSION } from '#model/watchdog/lastPicture.ts';
import { apiNow } from '../clock.ts';
import { currentLink } from '../link.ts';
import { momentOfCache } from '../moment.ts';
import { runningBuild } from '../reload/build.ts';
import { storePicture } from './pictureStore.ts';
import type { KeptAnswer, Written } from './pictureStore.ts';

const FIRST_AFTER_MS = 10_000;
const KEEP_EVERY_MS = 60_000;

type Named = [hash: string, answer: KeptAnswer];

function answerOf({ queryHash, queryKey, state }: Query): Named[] {
  const { status, data, dataUpdatedAt } = state;
  if (status !== 'success' || typeof data !== 'object' || data === null) return [];
  return [[queryHash, { queryKey, data, dataUpdatedAt }]];
}

/** Keeps the picture of one page; an answer that has not changed since is not written again. */
function createKeeper(cache: QueryClient, name: string, build: string): () => Promise<void> {
  let written: Written = new Map();
  return async () => {
    const now = apiNow();
    if (now === null || currentLink().kind !== 'live') return;
    const answers = new Map(cache.getQueryCache().getAll().flatMap(answerOf));
    const head = { version: PICTURE_VERSION, build, at: new Date(now).toISOString() };
    written = await storePicture(name, head, answers, written);
  };
}

/**
 * Stores what the live page shows every minute and whenever it is hidden or left, for a start without the API. A browser
 * that keeps nothing (a private window, a full disk) loses this alone.
 */
export function useKeepPicture(name: string): void {
  const cache = useQueryClient();
  useEffect(() => {
    const build = runningBuild();
    if (build === null || momentOfCache(cache).kind !== 'live') return undefined;
    const keep = createKeeper(cache, name, build);
    let last = Promise.resolve();
    const put = () => void (last = last.then(keep).catch(() => undefined));
    const first = setTimeout(put, FIRST_AFTER_MS);
    const timer = setInterval(put, KEEP_EVERY_MS);
    const onHide = () => document.visibilityState === 'hidden' && put();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', put);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', put);
    };
  }, [cache, name]);
}
