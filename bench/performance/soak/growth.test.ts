import { expect, it } from 'vitest';
import { uniform } from '../../../mocks/city/seeded.ts';
import { growthOf } from './growth.ts';

/** A week of samples around 30 MiB: noise of 1 %, and a leak of so many MiB a day. */
function week(seed: number, leak: number): number[] {
  return Array.from({ length: 7 }, (_, day) => 30 + day * leak + 0.6 * (uniform(seed, day) - 0.5));
}
const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);

it('lets noise pass, whatever its luck', () => {
  expect(seeds.filter((seed) => growthOf(week(seed, 0)) > 0.05)).toEqual([]);
});

it('finds every leak of half a MiB a day', () => {
  expect(seeds.filter((seed) => growthOf(week(seed, 0.5)) <= 0.05)).toEqual([]);
});

it('is not taken in by a last sample that happens to be low', () => {
  expect(growthOf([30, 31, 32, 33, 34, 35, 30])).toBeGreaterThan(0.05);
});

it('counts listeners exactly: one more each day is a growth, a fall is none', () => {
  expect(growthOf([200, 201, 202, 203])).toBeCloseTo(0.015);
  expect(growthOf([200, 180, 190])).toBe(0);
});

it('says nothing of nothing', () => {
  expect(growthOf([])).toBeNaN();
});
