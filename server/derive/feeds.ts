import type { Feed } from '#contract/feed.ts';
import { freshness } from '#model/freshness.ts';
import { toInstant } from '../instant.ts';
import type { View } from '../view.ts';

/** A feed as it stands: how many of its reporters are up to date (not later than 1.5 times its cadence). */
export async function feedOf(view: View, id: string): Promise<Feed | null> {
  const entry = view.registers.feed.get(id);
  if (!entry) return null;
  const state = await view.store.feedState(id);
  const cadenceMs = entry.cadenceSeconds * 1000;
  const got = entry.reporters.filter((reporter) => {
    const observedAt = state.reporters.get(reporter);
    return observedAt !== undefined && freshness({ observedAt, cadenceMs, now: view.now }).kind === 'fresh';
  }).length;
  const at = (moment: number | null) => (moment === null ? null : toInstant(moment));
  return {
    id,
    name: entry.name,
    owner: entry.owner,
    cadenceSeconds: entry.cadenceSeconds,
    lastObservedAt: at(state.lastObserved),
    lastReceivedAt: at(state.lastReceived),
    reporting: { got, of: entry.reporters.length },
    errors: state.errors,
  };
}
