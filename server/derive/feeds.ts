import type { Feed } from '#contract/feed.ts';
import { freshness } from '#model/freshness.ts';
import { toInstant } from '../instant.ts';
import type { RegisterIndex } from '../registerIndex.ts';
import { reporterName } from '../reporterName.ts';
import type { FeedState } from '../store/store.ts';
import { asOf } from '../view.ts';
import type { View } from '../view.ts';
import { blockedBy } from './blocks.ts';

const MOST_NAMED = 20;

type Entry = RegisterIndex['feeds'][number];

const at = (moment: number | null) => (moment === null ? null : toInstant(moment));

function missingOf({ registers, now }: View, entry: Entry, { reporters }: FeedState) {
  const cadenceMs = entry.cadenceSeconds * 1000;
  return entry.reporters
    .map((id) => ({ id, observedAt: reporters.get(id) ?? null }))
    .filter(
      ({ observedAt }) => observedAt === null || freshness({ observedAt, cadenceMs, now }).kind !== 'fresh',
    )
    .sort(
      (one, other) =>
        (one.observedAt ?? -Infinity) - (other.observedAt ?? -Infinity) || (one.id < other.id ? -1 : 1),
    )
    .map(({ id, observedAt }) => ({
      id,
      name: reporterName(registers, id, entry),
      lastObservedAt: at(observedAt),
    }));
}

async function feedOfEntry(view: View, entry: Entry, blocked: Map<string, Feed['blocks']>): Promise<Feed> {
  const { id, name, owner, cadenceSeconds } = entry;
  const state = await view.store.feedState(id, asOf(view));
  const missing = missingOf(view, entry, state);
  const of = entry.reporters.length;
  return {
    id,
    name,
    owner,
    cadenceSeconds,
    lastObservedAt: at(state.lastObserved),
    lastReceivedAt: at(state.lastReceived),
    reporting: { got: of - missing.length, of },
    missing: missing.slice(0, MOST_NAMED),
    blocks: blocked.get(id) ?? [],
    errors: state.errors,
  };
}

/** A feed as it stands: how many of its reporters are up to date (not later than 1.5 times its cadence), and who is not. */
export async function feedOf(view: View, id: string): Promise<Feed | null> {
  const entry = view.registers.feed.get(id);
  return entry ? feedOfEntry(view, entry, await blockedBy(view)) : null;
}

/** Every registered feed as it stands. */
export async function feedsOf(view: View): Promise<Feed[]> {
  const blocked = await blockedBy(view);
  return Promise.all(view.registers.feeds.map((entry) => feedOfEntry(view, entry, blocked)));
}
