import { describe, expect, it } from 'vitest';
import { cusum } from './cusum.ts';

const reference = [10, 12, 9, 11, 13, 10, 12, 11, 14, 12, 19, 26, 33, 30, 22, 15];
const mean = reference.slice(0, 9).reduce((a, b) => a + b, 0) / 9;
const watched = reference.slice(9);
const sums = (found: readonly { statistic: number | null }[]) => found.map(({ statistic }) => statistic);

describe('cusum', () => {
  it('gives the reference values', () => {
    const found = cusum(watched, { score: 'plain', mean });
    const expected = [0, 1.2373, 4.554, 9.9499, 14.4548];
    expected.forEach((sum, t) => expect(found[t]?.statistic).toBeCloseTo(sum, 4));
    expect(found.slice(0, 5).map(({ alarm }) => alarm)).toEqual([false, false, true, true, true]);
  });

  it('gives those of the Rossi score', () => {
    const found = sums(cusum(watched, { mean }));
    const expected = [0, 1.091067, 3.961909, 8.517949, 12.361087, 14.229237, 14.2403];
    expected.forEach((sum, t) => expect(found[t]).toBeCloseTo(sum, 5));
  });

  it('keeps its sum over a missing day, and does not alarm on it', () => {
    const found = cusum([19, null, 19], { score: 'plain', mean });
    expect(found[1]).toEqual({ statistic: null, limit: null, alarm: null });
    expect(found[2]?.statistic).toBeCloseTo(2 * 1.2373, 3);
  });

  it('starts again after an alarm if told to', () => {
    const found = cusum(watched, { score: 'plain', mean, restart: true });
    expect(found[2]?.statistic).toBeCloseTo(4.554, 3);
    expect(found[3]?.statistic).toBeCloseTo(9.9499 - 4.554, 3);
    expect(found.at(-1)?.alarm).toBe(false);
  });

  it('takes its mean from the four weeks before, and cannot say without fourteen days of them', () => {
    const quiet = Array.from({ length: 30 }, () => 16);
    const found = cusum([...quiet, 24], { score: 'plain' });
    expect(found.slice(0, 16).every(({ alarm }) => alarm === null)).toBe(true);
    expect(found[16]?.alarm).toBe(false);
    expect(found[30]?.statistic).toBeCloseTo(2 - 1.04, 10);
  });
});
