import type { FeedBucket, FeedRecord } from '#contract/feed.ts';

type Part = Exclude<keyof FeedBucket, 'from' | 'due'>;
const parts: Record<string, Part> = { '.': 'got', l: 'late', x: 'rejected', '-': 'silent' };

/**
 * A record for tests and the gallery, one sign a bucket: `.` in time, `l` late, `x` refused, `-` silent, `?` not known; all
 * `of` reporters fare alike.
 */
export function makeRecord(signs: string, over: Partial<FeedRecord> = {}, of = 48): FeedRecord {
  const { bucketSeconds = 3600 } = over;
  const from = Date.parse('2020-02-02T00:00:00+08:00');
  const none = { due: of, got: 0, late: 0, rejected: 0, silent: 0 };
  return {
    feed: 'fever-visits',
    availability: 0.9,
    bucketSeconds,
    buckets: [...signs].map((sign, index) => {
      const at = new Date(from + index * bucketSeconds * 1000).toISOString();
      const part = parts[sign];
      return part ? { from: at, ...none, [part]: of } : { from: at, ...none, due: 0 };
    }),
    ...over,
  };
}
