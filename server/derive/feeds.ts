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

/**
 * Feeds as they stand, in the order asked for (all registered where absent; unknown ids are left out): how many of their
 * reporters are up to date (not later than 1.5 times the cadence), who is not, and what is blocked by it.
 */
export async function feedsOf(view: View, ids?: Iterable<string>): Promise<Feed[]> {
  const { feeds, feed } = view.registers;
  const entries = ids === undefined ? feeds : [...ids].flatMap((id) => feed.get(id) ?? []);
  if (entries.length === 0) return [];
  // Asked once for all of them: it looks at the facts of the whole city.
  const blocked = await blockedBy(view);
  return Promise.all(entries.map((entry) => feedOfEntry(view, entry, blocked)));
}
