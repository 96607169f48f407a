import { useEffect } from 'react';
import { runningBuild, servedBuild } from '../reload/build.ts';

/** By then the screen has fetched all it needs. */
const SETTLED_MS = 15_000;
const TRY_AGAIN_MS = 60_000;

const ownFiles = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);

/** False while this build is not served: a wall whose code fails to come is loaded anew, which nobody needs for a copy. */
async function keepCopy(build: string, fetchRest: () => Promise<unknown>): Promise<boolean> {
  if ((await servedBuild()) !== build) return false;
  await fetchRest();
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is told, no window: there is no origin
  active?.postMessage({ build, files: [...new Set([build, ...ownFiles()])] });
  return true;
}

/**
 * Keeps the pages and scripts of this build for a start without the server. Only of a built page, and only where the
 * browser offers it: over HTTPS, or on the machine itself. `fetchRest` brings the code that such a start needs beside.
 */
export function useOfflineCopy(fetchRest: () => Promise<unknown>): void {
  useEffect(() => {
    const build = runningBuild();
    if (build === null || !('serviceWorker' in navigator)) return undefined;
    let stopped = false;
    const attempt = async () => {
      // Where the browser refuses it, it will refuse again.
      const settled = await keepCopy(build, fetchRest).catch(() => true);
      if (!settled && !stopped) timer = setTimeout(() => void attempt(), TRY_AGAIN_MS);
    };
    let timer = setTimeout(() => void attempt(), SETTLED_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [fetchRest]);
}
