import { useEffect, useEffectEvent } from 'react';
import { isQuiet, mayReload } from '#model/watchdog/mayReload.ts';
import type { ScreenNow } from '#model/watchdog/mayReload.ts';
import { servedBuild } from './build.ts';
import { nextReloadIn, reloadNoted } from './guardedReload.ts';

const LOOK_EVERY_MS = 5_000;

/** Once a reload is due, waits until nobody would miss the screen and the page is really served, then reloads. */
export function useReload(due: boolean, screen: () => ScreenNow): void {
  const look = useEffectEvent(async () => {
    if (nextReloadIn() > 0 || !isQuiet(screen())) return;
    const served = (await servedBuild()) !== null;
    if (mayReload(screen(), served)) reloadNoted();
  });
  useEffect(() => {
    if (!due) return undefined;
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [due]);
}
