import { useEffect } from 'react';
import { runningBuild } from '../reload/build.ts';

/** By then the screen has fetched all it needs. */
const SETTLED_MS = 15_000;

const ownFiles = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);

async function keepCopy(build: string, fetchRest: () => Promise<unknown>): Promise<void> {
  await fetchRest();
  await navigator.serviceWorker.register('/sw.js');
  const { active } = await navigator.serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is told, no window: there is no origin
  active?.postMessage({ build, files: [...new Set([build, ...ownFiles()])] });
}

/**
 * Keeps the pages and scripts of this build for a start without the server. Only of a built page, and only where the
 * browser offers it: over HTTPS, or on the machine itself. `fetchRest` brings the code that such a start needs beside.
 */
export function useOfflineCopy(fetchRest: () => Promise<unknown>): void {
  useEffect(() => {
    const build = runningBuild();
    if (build === null || !('serviceWorker' in navigator)) return undefined;
    const timer = setTimeout(() => void keepCopy(build, fetchRest).catch(() => undefined), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [fetchRest]);
}
