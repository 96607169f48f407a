const PAUSES_MS = [0, 30_000, 60_000, 120_000, 300_000, 600_000];
/** A page that held this long was well: the next trouble starts the count anew. */
const FORGOTTEN_AFTER_MS = 60 * 60_000;

/** The reloads of the last hour, oldest first. */
export const recentReloads = (reloads: readonly number[], now: number): number[] =>
  // A machine whose clock was set back has reloads in its future: they say nothing.
  reloads.filter((at) => at <= now && now - at < FORGOTTEN_AFTER_MS);

/**
 * How long to wait before the next reload, ms: at once after none in the last hour, then longer with each, so that what
 * a reload does not mend cannot reload hotly.
 */
export function reloadPause(reloads: readonly number[], now: number): number {
  const recent = recentReloads(reloads, now);
  const last = recent.at(-1);
  if (last === undefined) return 0;
  const pause = PAUSES_MS[Math.min(recent.length, PAUSES_MS.length - 1)] ?? 0;
  return Math.max(0, last + pause - now);
}
