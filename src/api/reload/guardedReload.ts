import { recentReloads, reloadPause } from '#model/watchdog/reloadPause.ts';
import { servedBuild } from './build.ts';

const KEPT = 'reloads';

function readReloads(): number[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(kept) ? kept.filter((at) => typeof at === 'number') : [];
  } catch {
    return [];
  }
}

// Without storage nothing would end a loop of reloads: then there is none by itself.
function noteReload(now: number): boolean {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify([...recentReloads(readReloads(), now), now]));
    return true;
  } catch {
    return false;
  }
}

/** How long the next reload must wait after those before it, ms. */
export const nextReloadIn = (): number => reloadPause(readReloads(), Date.now());

/** Loads the page anew and notes it; whoever calls has made sure that the page is served. Says whether it does. */
export function reloadNoted(): boolean {
  const noted = noteReload(Date.now());
  if (noted) window.location.reload();
  return noted;
}

/** Loads the page anew if its server has it and the reloads before leave room; says whether it does. */
export async function reloadIfServed(): Promise<boolean> {
  return nextReloadIn() === 0 && (await servedBuild()) !== null && reloadNoted();
}

const TRY_AGAIN_MS = 15_000;
let trying = false;

/** Loads the page anew as soon as its server has it and the reloads before leave room; the picture stays until then. */
export function reloadWhenServed(): void {
  if (trying) return;
  trying = true;
  const attempt = async () => {
    if (await reloadIfServed()) return;
    setTimeout(() => void attempt(), Math.max(nextReloadIn(), TRY_AGAIN_MS));
  };
  void attempt();
}
