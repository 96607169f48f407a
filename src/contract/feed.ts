import * as z from 'zod/mini';
import { localText } from './text.ts';
import { instant } from './time.ts';

/** Who is answerable for a feed or an alert: a department and a contact role on duty, never a person's name. */
export const owner = z.object({ department: localText, role: localText });
export type Owner = z.infer<typeof owner>;

/** What went wrong with one delivery of a feed, as its owner should hear it. */
export const feedError = z.object({
  at: instant,
  /** Short slug, e.g. `rejected`, `late`, `unreachable`. */
  code: z.string(),
  detail: localText,
  /** How many facts of the delivery were refused. */
  rejected: z.int(),
});

/** A reporter that is not up to date: a clinic, a site or a department. */
export const missingReporter = z.object({
  id: z.string(),
  name: localText,
  /** Time of its newest good fact; null if there never was one. */
  lastObservedAt: z.nullable(instant),
});

/** A flow of facts from one department. */
export const feed = z.object({
  id: z.string(),
  name: localText,
  owner,
  cadenceSeconds: z.int(),
  /** Time of the newest good fact; null if there never was one. */
  lastObservedAt: z.nullable(instant),
  lastReceivedAt: z.nullable(instant),
  /** Reporters whose newest expected fact has arrived, out of all. */
  reporting: z.object({ got: z.int(), of: z.int() }),
  /** Who of the others is missing: the longest silent first, at most 20. */
  missing: z.array(missingReporter),
  /** Pictures, figures and rules that rest on this feed, and so on nothing while it is silent. */
  blocks: z.array(localText),
  /** Newest first, at most 20. */
  errors: z.array(feedError),
});
export type Feed = z.infer<typeof feed>;

/**
 * The reporters of a feed in one stretch of time; the four parts add up to `due`. A reporter is due once its first round
 * is over: of the time before it was first heard nothing can be told.
 */
export const feedBucket = z.object({
  from: instant,
  due: z.int(),
  /** Up to date all the time. */
  got: z.int(),
  /** Late within it, but what was missing came afterwards. */
  late: z.int(),
  /** Sent something of which every fact was refused. */
  rejected: z.int(),
  /** Late, and nothing came for it. */
  silent: z.int(),
});
export type FeedBucket = z.infer<typeof feedBucket>;

/** How one feed kept its cadence. */
export const feedRecord = z.object({
  feed: z.string(),
  /** Length of a bucket: the cadence, an hour at least. The last bucket ends at `to`. */
  bucketSeconds: z.int(),
  /** Share of the time, over all reporters, in which the newest figure was in time; null where nothing is known. */
  availability: z.nullable(z.number()),
  /** Oldest first. */
  buckets: z.array(feedBucket),
});
export type FeedRecord = z.infer<typeof feedRecord>;

/** How all feeds kept their cadence from `from` to `to`. */
export const feedHistory = z.object({ from: instant, to: instant, feeds: z.array(feedRecord) });
export type FeedHistory = z.infer<typeof feedHistory>;
