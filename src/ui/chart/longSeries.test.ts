import { expect, test } from 'vitest';
import { LongSeries } from './longSeries.ts';

const filled = (count: number, most?: number) => {
  const series = new LongSeries(most);
  for (let at = 0; at < count; at += 1) series.append(at, at % 10 === 3 ? Number.NaN : at * 2);
  return series;
};

test('keeps every point however far it grows', () => {
  const { x, y } = filled(100_000).points;
  expect(x).toEqual(Float64Array.from({ length: 100_000 }, (_, at) => at));
  expect([y[0], y[13], y[99_999]]).toEqual([0, Number.NaN, 199_998]);
});

test('forgets the oldest above its limit, and nothing else', () => {
  for (const count of [10, 1_000, 1_001, 5_000, 123_456]) {
    const { x } = filled(count, 1_000).points;
    const from = Math.max(0, count - 1_000);
    expect(x).toEqual(Float64Array.from({ length: count - from }, (_, at) => from + at));
  }
});

test('room stays within a few times its limit', () => {
  const { x } = filled(1_000_000, 1_000).points;
  expect(x.buffer.byteLength / 8).toBeLessThanOrEqual(4 * 1_000);
});
