import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { FeedBucket } from '#contract/feed.ts';
import { freshness } from '#model/freshness.ts';
import type { LoggedDelivery } from '../store/store.ts';
import { feedHistory } from './feedHistory.ts';
import type { HistoryInput } from './feedHistory.ts';

const hour = 3_600_000;
const minute = 60_000;
const midnight = Date.parse('2020-02-02T00:00:00+08:00');

const good = (reporter: string, observed: number, received = observed + minute): LoggedDelivery => ({
  reporter,
  observed,
  received,
  accepted: 3,
  rejected: 0,
});
const garbage = (reporter: string, at: number) => ({ ...good(reporter, at), accepted: 0, rejected: 2 });

/** A clinic that reports at five past every hour from the evening before, but for the hours left out. */
const hourly = (reporter: string, but: (hourOfDay: number) => boolean = () => false, hours = 24) =>
  Array.from({ length: hours + 2 }, (_, index) => index - 2)
    .filter((index) => !but(index))
    .map((index) => good(reporter, midnight + index * hour + 5 * minute));

function history(deliveries: LoggedDelivery[], over: Partial<HistoryInput> = {}) {
  const from = over.from ?? midnight;
  const past = deliveries.filter(({ received, accepted }) => received <= from && accepted > 0);
  const before = new Map<string, number>();
  for (const { reporter, observed } of past) {
    before.set(reporter, Math.max(before.get(reporter) ?? 0, observed));
  }
  return feedHistory({
    feed: 'load',
    cadenceMs: hour,
    reporters: [...new Set(deliveries.map(({ reporter }) => reporter))],
    from,
    to: midnight + 24 * hour,
    log: deliveries
      .filter(({ received }) => received > from)
      .sort((one, other) => one.received - other.received),
    before,
    since: Math.min(...deliveries.map(({ received }) => received)),
    ...over,
  });
}

const kinds = (buckets: readonly FeedBucket[]) =>
  buckets
    .map(({ due, got, late, rejected }) =>
      due === 0 ? '?' : got === due ? '.' : rejected > 0 ? 'x' : late > 0 ? 'l' : '-',
    )
    .join('');

describe('feedHistory', () => {
  it('has nothing to say against a punctual feed', () => {
    const { buckets, availability, bucketSeconds } = history(hourly('a'));
    expect(kinds(buckets)).toBe('.'.repeat(24));
    expect(availability).toBe(1);
    expect(bucketSeconds).toBe(3600);
    expect(buckets[0]?.from).toBe('2020-02-02T00:00:00+08:00');
  });

  it('shows a planted outage from when figures were late until they came back, and nothing after', () => {
    // Silent from 10:00 on; 09:05 is good until 10:35. Back at 16:05.
    const { buckets, availability } = history(hourly('a', (at) => at >= 10 && at < 16));
    expect(kinds(buckets)).toBe('.'.repeat(10) + '------l' + '.'.repeat(7));
    expect(availability).toBeCloseTo(1 - (5 + 31 / 60) / 24, 6);
  });

  it('tells what came late from what never came', () => {
    const late = hourly('a').map((each, index) =>
      index >= 12 && index < 15 ? { ...each, received: each.observed + 3 * hour } : each,
    );
    // 10:05, 11:05 and 12:05 came three hours after, the first at 13:05: late until then, but the record is complete.
    expect(kinds(history(late).buckets)).toBe('.'.repeat(10) + 'llll' + '.'.repeat(10));
  });

  it('tells garbage from silence, and counts its repair', () => {
    const at = (index: number) => midnight + index * hour + 5 * minute;
    const broken = [...hourly('a', (index) => index >= 10 && index < 13)];
    for (const index of [10, 11, 12]) broken.push(garbage('a', at(index)));
    const { buckets } = history(broken);
    expect(kinds(buckets)).toBe('.'.repeat(10) + 'xxxl' + '.'.repeat(10));
    expect(buckets[11]).toMatchObject({ due: 1, got: 0, rejected: 1, silent: 0 });
  });

  it('takes a delivery with some bad rows for a good one', () => {
    const mixed = hourly('a').map((each) => ({ ...each, rejected: 1 }));
    expect(kinds(history(mixed).buckets)).toBe('.'.repeat(24));
  });

  it('counts reporters one by one', () => {
    const { buckets, availability } = history([
      ...hourly('a'),
      ...hourly('b', (at) => at >= 4),
      ...hourly('c'),
    ]);
    expect(buckets[10]).toEqual({
      from: '2020-02-02T10:00:00+08:00',
      due: 3,
      got: 2,
      late: 0,
      rejected: 0,
      silent: 1,
    });
    expect(availability).toBeCloseTo(1 - (19 + 25 / 60) / 72, 6);
  });

  it('does not judge the time before it heard of the feed, and knows nothing of one that never spoke', () => {
    const young = hourly('a').filter(({ received }) => received >= midnight + 6 * hour);
    const { buckets, availability } = history(young);
    expect(kinds(buckets)).toBe('?'.repeat(8) + '.'.repeat(16));
    expect(availability).toBe(1);
    const mute = history([], { reporters: ['a'], since: null });
    expect(kinds(mute.buckets)).toBe('?'.repeat(24));
    expect(mute.availability).toBeNull();
  });

  it('judges a clinic that joins a feed from its first round on', () => {
    const { buckets } = history([
      ...hourly('a'),
      ...hourly('b').filter(({ received }) => received > midnight + 10 * hour),
    ]);
    expect(buckets.map(({ due }) => due)).toEqual([...Array(12).fill(1), ...Array(12).fill(2)]);
    expect(buckets.every(({ got, due }) => got === due)).toBe(true);
  });

  it('calls a feed silent all along that spoke only before', () => {
    const { buckets, availability } = history([good('a', midnight - 48 * hour)]);
    expect(kinds(buckets)).toBe('-'.repeat(24));
    expect(availability).toBe(0);
  });

  it('has buckets of a day for a daily feed, from midnight to midnight', () => {
    const days = [-1, 0, 1, 2].map((index) =>
      good('a', midnight + index * 24 * hour, midnight + (index * 24 + 7) * hour),
    );
    // The figure of day 1 comes at 14:00 on day 2 instead of 07:00: two hours after 36.
    days[2] = good('a', midnight + 24 * hour, midnight + 38 * hour);
    const { buckets } = history(days, { cadenceMs: 24 * hour, to: midnight + 60 * hour });
    expect(buckets.map(({ from }) => from.slice(0, 16))).toEqual([
      '2020-02-02T00:00',
      '2020-02-03T00:00',
      '2020-02-04T00:00',
    ]);
    expect(kinds(buckets)).toBe('.l.');
  });

  it('adds up, and agrees with the freshness of every moment', () => {
    const delivery = fc.record({
      reporter: fc.constantFrom('a', 'b', 'c'),
      observed: fc.integer({ min: -5 * 60, max: 24 * 60 }).map((at) => midnight + at * minute),
      delay: fc.integer({ min: 0, max: 200 }),
      bad: fc.boolean(),
    });
    const moment = fc.integer({ min: 1, max: 24 * 60 - 1 }).map((at) => midnight + at * minute + 30_000);
    fc.assert(
      fc.property(fc.array(delivery, { maxLength: 40 }), moment, (drawn, now) => {
        const all = drawn.map(({ reporter, observed, delay, bad }) => {
          const each = good(reporter, observed, observed + delay * minute);
          return bad ? { ...each, accepted: 0, rejected: 1 } : each;
        });
        const { buckets } = history(all, { reporters: ['a', 'b', 'c'], since: 0 });
        for (const { due, got, late, rejected, silent } of buckets)
          expect(got + late + rejected + silent).toBe(due);
        const isLate = (reporter: string) => {
          const known = all.filter(
            (each) => each.reporter === reporter && each.accepted > 0 && each.received <= now,
          );
          const newest = Math.max(-Infinity, ...known.map(({ observed }) => observed));
          return freshness({ observedAt: newest, cadenceMs: hour, now }).kind !== 'fresh';
        };
        const bucket = buckets[Math.floor((now - midnight) / hour)];
        // Whoever is late at any moment of a bucket is not among those in time all through it.
        expect(bucket?.got).toBeLessThanOrEqual(['a', 'b', 'c'].filter((each) => !isLate(each)).length);
      }),
    );
  });
});
