export const windowMs = 10 * 60_000;
const beginsAt = 10;
const endsUnder = 5;

/** A flood of alerts; `until` null = still going on, `peak` the most within ten minutes. Instants in epoch ms. */
export type Flood = { readonly since: number; readonly until: number | null; readonly peak: number };

/**
 * The floods up to `now` from the instants at which alerts were raised: one begins with the tenth alert within ten
 * minutes and ends when fewer than five are left in the window (EEMUA 191, per operator). Later instants are ignored.
 */
export function floods(raisedAt: readonly number[], now: number): Flood[] {
  const raised = Float64Array.from(raisedAt.filter((at) => at <= now)).sort();
  const leaves = (which: number) => (raised[which] ?? Number.NaN) + windowMs;
  const found: Flood[] = [];
  let flood: { since: number; peak: number } | null = null;
  let left = 0;
  for (let come = 0; come <= raised.length; come += 1) {
    const at = raised[come] ?? now;
    // What leaves the window at an instant leaves before the next comes in.
    for (; leaves(left) <= at; left += 1) {
      if (flood === null || come - left - 1 >= endsUnder) continue;
      found.push({ ...flood, until: leaves(left) });
      flood = null;
    }
    if (come === raised.length) break;
    const inWindow = come + 1 - left;
    if (flood !== null) flood.peak = Math.max(flood.peak, inWindow);
    else if (inWindow >= beginsAt) flood = { since: at, peak: inWindow };
  }
  return flood === null ? found : [...found, { ...flood, until: null }];
}

/** Whether a flood is going on at `now`. */
export function inFlood(raisedAt: readonly number[], now: number): boolean {
  return floods(raisedAt, now).at(-1)?.until === null;
}
