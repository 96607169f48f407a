import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimate } from './decimate.ts';

const pointsOf = (values: readonly number[]) => ({
  x: Float64Array.from(values.keys()),
  y: Float64Array.from(values),
});
const wave = (count: number) => Array.from({ length: count }, (_, at) => Math.sin(at / 500));
const keptOf = (values: readonly number[], columns: number) => [...decimate(pointsOf(values), columns)];

const value = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) }, fc.constant(Number.NaN));
const series = fc.array(value, { minLength: 1, maxLength: 400 });
const width = fc.integer({ min: 1, max: 60 });

/** The column of each point, found in another way than the product does. */
const columnOf = (at: number, count: number, columns: number) =>
  Math.min(columns - 1, Math.floor((at * columns) / Math.max(1, count - 1)));

const numbersOf = (values: readonly number[]) => values.filter((each) => !Number.isNaN(each));

describe('decimate', () => {
  test('every planted peak survives, however narrow', () => {
    const values = wave(100_000);
    const planted = new Map([
      [17, 9],
      [33_333, -7],
      [50_001, 8],
      [99_998, -9],
    ]);
    for (const [at, peak] of planted) values[at] = peak;
    const kept = keptOf(values, 800);
    expect(kept).toEqual(expect.arrayContaining([...planted.keys()]));
    expect(kept.length).toBeLessThanOrEqual(2 * 800 + 2);
  });

  test('the first and the last point are kept, in order and once', () => {
    const kept = keptOf(wave(10_000), 100);
    expect([kept[0], kept.at(-1)]).toEqual([0, 9_999]);
    expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
  });

  test('up to two points a column nothing is left out', () => {
    expect(keptOf(wave(200), 100)).toHaveLength(200);
    expect(keptOf(wave(201), 100).length).toBeLessThanOrEqual(201);
    expect(keptOf([], 100)).toEqual([]);
  });

  test('a gap of one point stays a gap', () => {
    const values = wave(5_000);
    values[2_500] = Number.NaN;
    expect(keptOf(values, 50)).toContain(2_500);
  });

  test('a gap of many columns is kept as one point', () => {
    const values = wave(5_000).fill(Number.NaN, 1_000, 4_000);
    const kept = keptOf(values, 50);
    expect(kept.filter((at) => Number.isNaN(values[at]))).toEqual([1_000]);
  });

  test('columns go by x, not by number: a burst of points does not take the room of quiet hours', () => {
    const burst = Array.from({ length: 990 }, (_, at) => at / 990);
    const x = Float64Array.from([...burst, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const y = x.map((_, at) => at % 7);
    const kept = [...decimate({ x, y }, 10)].map((at) => x[at]);
    expect(kept.slice(-10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(kept).toHaveLength(10 + 2);
  });

  test('the range of every column is that of all its points', () => {
    fc.assert(
      fc.property(series, width, (values, columns) => {
        const kept = keptOf(values, columns);
        for (let column = 0; column < columns; column += 1) {
          const within = (at: number) => columnOf(at, values.length, columns) === column;
          const every = numbersOf(values.filter((_, at) => within(at)));
          const shown = numbersOf(kept.filter(within).map((at) => values[at] ?? Number.NaN));
          expect([Math.min(...shown), Math.max(...shown)]).toEqual([Math.min(...every), Math.max(...every)]);
        }
      }),
    );
  });

  test('between two kept values stands a gap exactly where there was one', () => {
    fc.assert(
      fc.property(series, width, (values, columns) => {
        const kept = keptOf(values, columns);
        const isGap = (at: number) => Number.isNaN(values[at]);
        const shown = kept.filter((at) => !isGap(at));
        shown.slice(1).forEach((to, i) => {
          const from = shown[i] ?? 0;
          const before = values.slice(from + 1, to).some((each) => Number.isNaN(each));
          expect(kept.some((at) => at > from && at < to && isGap(at))).toBe(before);
        });
      }),
    );
  });
});
