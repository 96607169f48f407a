import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.ts';
import { normal, poisson, streamOf, uniform } from './seeded.ts';

const draw = (of: (key: number) => number) => Array.from({ length: 20_000 }, (_, key) => of(key));
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
function variance(values: number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

describe('chance from a seed', () => {
  const stream = streamOf(1, 'test');

  it('is even, and apart for streams of other names', () => {
    const values = draw((key) => uniform(stream, key));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
    expect(variance(values)).toBeCloseTo(1 / 12, 2);
    expect(streamOf(1, 'a', 'b')).not.toBe(streamOf(1, 'ab'));
    expect(streamOf(1, 'a')).not.toBe(streamOf(2, 'a'));
  });

  it('is normal with mean 0 and variance 1', () => {
    const values = draw((key) => normal(stream, key));
    expect(Math.abs(mean(values))).toBeLessThan(0.03);
    expect(Math.abs(variance(values) - 1)).toBeLessThan(0.05);
  });

  it.each([0.4, 6, 45, 200])('counts with mean and variance %d', (expected) => {
    const values = draw((key) => poisson(expected, stream, key));
    expect(mean(values) / expected).toBeCloseTo(1, 1);
    expect(variance(values) / expected).toBeCloseTo(1, 1);
  });
});

describe('apportion', () => {
  it('splits exactly, with the larger remainders first', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(48, [35, 140, 25], 2)).toEqual([9, 32, 7]);
  });
});
