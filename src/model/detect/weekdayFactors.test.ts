import { describe, expect, it } from 'vitest';
import { weekdayFactors } from './weekdayFactors.ts';

const weekly: (number | null)[] = Array.from({ length: 35 }, (_, t) => (t % 7 === 6 ? 30 : 95));
// 5 and 13 are prime to 7 and to each other: what looks like a weekday here is chance.
const irregular = Array.from({ length: 35 }, (_, t) => 80 + ((t * t * 5 + t * 3) % 13));

describe('weekdayFactors', () => {
  it('finds a planted weekday', () => {
    const factors = weekdayFactors(weekly, 28);
    const mean = (6 * 95 + 30) / 7;
    expect(factors?.[6]).toBeCloseTo(30 / mean, 10);
    expect(factors?.[0]).toBeCloseTo(95 / mean, 10);
  });

  it('finds none where weekdays explain little', () => {
    expect(weekdayFactors(irregular, 28)).toBeNull();
    const weak = irregular.map((value, t) => (t % 7 === 6 ? value - 10 : value));
    expect(weekdayFactors(weak, 28)).toBeNull();
  });

  it('needs 28 days and three reports per weekday', () => {
    expect(weekdayFactors(weekly, 27)).toBeNull();
    const gappy = weekly.map((value, t) => (t === 6 || t === 13 ? null : value));
    expect(weekdayFactors(gappy, 28)).toBeNull();
    expect(weekdayFactors(gappy, 35)?.[6]).toBeCloseTo(30 / 87.6, 1);
  });
});
