import type { Feed } from '#contract/feed.ts';
import { freshness } from '../freshness.ts';

/** What comes in place of good figures while a feed is overdue. */
export type Arrivals = 'nothing' | 'garbage' | 'old';

/**
 * Why an overdue feed is overdue at `now` (epoch ms): it sends `nothing`; its newest delivery was refused (`garbage`); or
 * what it sends tells of times long gone (`old`). What came more than three cadences ago says nothing about the present.
 */
export function whatArrives(
  {
    lastReceivedAt,
    errors: [newest],
    cadenceSeconds,
  }: Pick<Feed, 'lastReceivedAt' | 'errors' | 'cadenceSeconds'>,
  now: number,
): Arrivals {
  if (lastReceivedAt === null) return 'nothing';
  const receivedAt = Date.parse(lastReceivedAt);
  const cadenceMs = cadenceSeconds * 1000;
  if (freshness({ observedAt: receivedAt, cadenceMs, now }).kind === 'stale') return 'nothing';
  if (!newest || Date.parse(newest.at) < receivedAt) return 'nothing';
  return newest.code === 'rejected' ? 'garbage' : newest.code === 'late' ? 'old' : 'nothing';
}
