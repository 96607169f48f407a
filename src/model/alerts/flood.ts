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
  const steps = raisedAt
    .filter((at) => at <= now)
    .flatMap((at) => [
      { at, by: 1 },
      { at: at + windowMs, by: -1 },
    ])
    .filter(({ at }) => at <= now)
    // What leaves the window at an instant leaves before the next comes in.
    .sort((a, b) => a.at - b.at || a.by - b.by);
  const found: Flood[] = [];
  let inWindow = 0;
  let flood: { since: number; peak: number } | null = null;
  for (const { at, by } of steps) {
    inWindow += by;
    if (flood === null && inWindow >= beginsAt) flood = { since: at, peak: inWindow };
    if (flood === null) continue;
    flood.peak = Math.max(flood.peak, inWindow);
    if (inWindow >= endsUnder) continue;
    found.push({ ...flood, until: at });
    flood = null;
  }
  return flood === null ? found : [...found, { ...flood, until: null }];
}

/** Whether a flood is going on at `now`: as `floods` says it, in one pass over numbers, since a list of thousands asks. */
export function inFlood(raisedAt: readonly number[], now: number): boolean {
  const raised = Float64Array.from(raisedAt.filter((at) => at <= now)).sort();
  let left = 0;
  let flooded = false;
  const leaveBy = (moment: number, come: number) => {
    while ((raised[left] ?? Number.NaN) + windowMs <= moment) left += 1;
    if (come - left < endsUnder) flooded = false;
  };
  raised.forEach((at, come) => {
    leaveBy(at, come);
    if (come + 1 - left >= beginsAt) flooded = true;
  });
  leaveBy(now, raised.length);
  return flooded;
}
