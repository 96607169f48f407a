import type { Feed } from '#contract/feed.ts';
import { whatArrives } from '#model/feeds/whatArrives.ts';
import type { Arrivals } from '#model/feeds/whatArrives.ts';
import { freshness } from '#model/freshness.ts';

/**
 * `never`: no good fact has ever come. `unknown`: the API's clock is not known yet. `sends`: what comes in place of good
 * facts, if anything. Ages are ms.
 */
export type FeedStanding =
  | { kind: 'unknown' }
  | { kind: 'never'; sends: Arrivals }
  | { kind: 'stale' | 'late'; sends: Arrivals; observedAt: number; ageMs: number; cadences: number }
  | { kind: 'partial' | 'fresh'; observedAt: number; ageMs: number; cadences: number };

/** How a feed stands at `now` (epoch ms of the API), by its own cadence; `cadences` is its age in them. */
export function feedStanding(feed: Feed, now: number | null): FeedStanding {
  const observedAt = feed.lastObservedAt === null ? null : Date.parse(feed.lastObservedAt);
  if (observedAt === null) return { kind: 'never', sends: now === null ? 'nothing' : whatArrives(feed, now) };
  if (now === null) return { kind: 'unknown' };
  const cadenceMs = feed.cadenceSeconds * 1000;
  const { kind } = freshness({ observedAt, cadenceMs, now, ...feed.reporting });
  const ageMs = Math.max(0, now - observedAt);
  const age = { observedAt, ageMs, cadences: ageMs / cadenceMs };
  return kind === 'stale' || kind === 'late'
    ? { kind, sends: whatArrives(feed, now), ...age }
    : { kind, ...age };
}

const gravity = { never: 0, stale: 1, late: 2, partial: 3, fresh: 4, unknown: 5 };

export type StandingFeed = { feed: Feed; standing: FeedStanding };

/** All feeds with their standing, worst first; within a kind by how many cadences they are behind. */
export function worstFirst(feeds: readonly Feed[], now: number | null): StandingFeed[] {
  return feeds
    .map((feed) => ({ feed, standing: feedStanding(feed, now) }))
    .sort(
      (one, other) =>
        gravity[one.standing.kind] - gravity[other.standing.kind] ||
        cadencesOf(other) - cadencesOf(one) ||
        missingShare(other.feed) - missingShare(one.feed),
    );
}

export type FeedCounts = Record<FeedStanding['kind'], number>;

export function countStandings(feeds: readonly StandingFeed[]): FeedCounts {
  const counts: FeedCounts = { unknown: 0, never: 0, stale: 0, late: 0, partial: 0, fresh: 0 };
  for (const { standing } of feeds) counts[standing.kind] += 1;
  return counts;
}

/** Behind its own cadence, or never heard of. */
export const isOverdue = ({ standing: { kind } }: StandingFeed): boolean =>
  kind === 'never' || kind === 'stale' || kind === 'late';

/** Overdue because all that it sends is refused: it is not silent, and somebody else must act. */
export const sendsGarbage = ({ standing }: StandingFeed): boolean =>
  'sends' in standing && standing.sends === 'garbage';

/** How old the newest good fact is, ms; a feed that never sent any is older than all. */
const ageOf = ({ standing }: StandingFeed): number =>
  standing.kind === 'never' ? Infinity : 'ageMs' in standing ? standing.ageMs : -1;

export function oldestFirst(feeds: readonly StandingFeed[]): StandingFeed[] {
  return [...feeds].sort((one, other) =>
    ageOf(one) < ageOf(other) ? 1 : ageOf(one) > ageOf(other) ? -1 : 0,
  );
}

/** The feed with the oldest good fact; one that never sent any is older than all. Null without feeds. */
export function oldest(feeds: readonly StandingFeed[]): StandingFeed | null {
  return oldestFirst(feeds)[0] ?? null;
}

/** What is wrong by name before what is in time: overdue feeds, then incomplete ones, then the others from the oldest on. */
export function wrongFirst(feeds: readonly StandingFeed[]): StandingFeed[] {
  const isFine = ({ standing: { kind } }: StandingFeed) => kind === 'fresh' || kind === 'unknown';
  return [...feeds.filter((feed) => !isFine(feed)), ...oldestFirst(feeds.filter(isFine))];
}

const cadencesOf = ({ standing }: StandingFeed) => ('cadences' in standing ? standing.cadences : 0);

const missingShare = ({ reporting }: Feed) => (reporting.of === 0 ? 0 : 1 - reporting.got / reporting.of);
