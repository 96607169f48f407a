import type { FeedRecord } from '#contract/feed.ts';
import { addDays, startOfDay } from '#model/civilDay.ts';
import { feedHistory } from '../derive/feedHistory.ts';
import { feedsOf } from '../derive/feeds.ts';
import { pageByKey } from '../http/page.ts';
import { invalid } from '../http/readInput.ts';
import { toInstant } from '../instant.ts';
import type { RegisterIndex } from '../registerIndex.ts';
import type { View } from '../view.ts';
import type { Handlers } from './handler.ts';

const DAYS = 7;

async function recordOf(
  { store, now, known }: View,
  { id, cadenceSeconds, reporters }: RegisterIndex['feeds'][number],
  from: number,
): Promise<FeedRecord> {
  const [before, state, log] = await Promise.all([
    store.feedState(id, { known: from }),
    store.feedState(id, { known }),
    store.feedLog(id, { from: from + 1, to: known }),
  ]);
  return feedHistory({
    feed: id,
    cadenceMs: cadenceSeconds * 1000,
    reporters,
    from,
    to: now,
    log,
    before: before.reporters,
    since: state.firstReceived,
  });
}

/** Operations over the feeds: how each stands, and how it kept its cadence in the last days. */
export const feedHandlers: Pick<Handlers, 'feeds' | 'feedHistory'> = {
  feeds: async ({ query, view }) => pageByKey(await feedsOf(view), ({ id }) => id, query, view.now),

  feedHistory: async ({ query, view }) => {
    const { feed, days = DAYS } = query;
    if (feed !== undefined && !view.registers.feed.has(feed)) {
      throw invalid('query/feed', `There is no feed ${feed}. See GET /api/v1/feeds.`);
    }
    const from = startOfDay(addDays(view.today, 1 - days));
    const asked = view.registers.feeds.filter(({ id }) => feed === undefined || id === feed);
    const feeds = await Promise.all(asked.map((entry) => recordOf(view, entry, from)));
    return { from: toInstant(from), to: toInstant(view.now), feeds };
  },
};
