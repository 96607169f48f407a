import { ApiError } from './apiError.ts';

type Bucket = { tokens: number; at: number };

const MINUTE = 60_000;

/**
 * A token bucket per user: `perMinute` at once, refilled evenly. Returns a function that takes one token
 * or throws a 429 saying when the next is there. `realNow` in ms.
 */
export function rateLimiter(perMinute: number, realNow: () => number): (user: string) => void {
  const buckets = new Map<string, Bucket>();
  return (user) => {
    const now = realNow();
    const known = buckets.get(user) ?? { tokens: perMinute, at: now };
    const tokens = Math.min(perMinute, known.tokens + ((now - known.at) * perMinute) / MINUTE);
    if (tokens < 1) {
      const retryAfterSeconds = Math.ceil(((1 - tokens) * 60) / perMinute);
      throw new ApiError(
        'too-many-requests',
        `At most ${perMinute} actions a minute. Wait ${retryAfterSeconds} s.`,
        {
          retryAfterSeconds,
        },
      );
    }
    // A full bucket is the same as none: forgetting those keeps the table small.
    for (const [id, bucket] of buckets) if (now - bucket.at > MINUTE) buckets.delete(id);
    buckets.set(user, { tokens: tokens - 1, at: now });
  };
}
