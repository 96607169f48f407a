import { useQuery } from '@tanstack/react-query';
import { q } from '#api/q.ts';
import type { FeedRecord } from '#contract/feed.ts';

const lastWeek = q('feedHistory', { days: 7 });

/** How one feed kept its cadence, until when (ms) the record tells. */
export type FeedTrackData = { record: FeedRecord; from: number; to: number };

/** The record of the last seven days; null while it has not come. */
export function useFeedHistory(): (feed: string) => FeedTrackData | null {
  const { data } = useQuery(lastWeek);
  return (feed) => {
    const record = data?.feeds.find((each) => each.feed === feed);
    return data && record ? { record, from: Date.parse(data.from), to: Date.parse(data.to) } : null;
  };
}
