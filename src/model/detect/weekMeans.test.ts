import { describe, expect, it } from 'vitest';
import { ewarnRatio } from './ewarnRatio.ts';
import { movingPercentile } from './movingPercentile.ts';
import { weekMeans } from './weekMeans.ts';

const flat = (days: number, count: number): (number | null)[] => Array.from({ length: days }, () => count);

describe('weekMeans', () => {
  it('is a mean of the days that reported', () => {
    expect(weekMeans([1, 2, 3, 4, 5, 6, 7, 15])).toEqual([null, null, null, null, null, null, 4, 6]);
    expect(weekMeans([1, null, 3, 4, null, 6, 6]).at(-1)).toBe(4);
    expect(weekMeans([1, null, 3, 4, null, 6, null]).at(-1)).toBeNull();
  });
});

describe('ewarnRatio', () => {
  it('is the week over the mean of the three before it', () => {
    const found = ewarnRatio([...flat(21, 10), ...flat(7, 15)]).at(-1);
    expect(found).toEqual({ statistic: 1.5, limit: 2, alarm: false });
    expect(ewarnRatio([...flat(21, 10), ...flat(7, 15)], { times: 1.5 }).at(-1)?.alarm).toBe(true);
    expect(ewarnRatio([...flat(21, 10), ...flat(7, 20)]).at(-1)?.alarm).toBe(true);
  });

  it('leaves missing days out and cannot say with too few', () => {
    const gappy = [...flat(21, 10), ...flat(7, 20)];
    for (const day of [2, 9, 16, 23]) gappy[day] = null;
    expect(ewarnRatio(gappy).at(-1)?.statistic).toBe(2);
    for (const day of [0, 1, 3, 4]) gappy[day] = null;
    expect(ewarnRatio(gappy).at(-1)?.alarm).toBeNull();
    expect(ewarnRatio(flat(21, 10)).at(-1)?.alarm).toBeNull();
  });

  it('does not divide by a past without cases', () => {
    expect(ewarnRatio([...flat(27, 0), 1]).at(-1)).toMatchObject({ statistic: 1, alarm: false });
    expect(ewarnRatio([...flat(27, 0), 2]).at(-1)).toMatchObject({ alarm: true });
  });
});

describe('movingPercentile', () => {
  /** Two past years in which the weeks around the same week had daily means of 1 to 10, and a last week of `now`. */
  const planted = (now: number) => {
    const year = 52 * 7;
    const series = flat(2 * year + 21, 1000);
    const t = series.length - 1;
    for (let n = 0; n < 10; n += 1) {
      const end = t - (n < 5 ? 1 : 2) * year + ((n % 5) - 2) * 7;
      for (let day = end - 6; day <= end; day += 1) series[day] = n + 1;
    }
    for (let day = t - 6; day <= t; day += 1) series[day] = now;
    return series;
  };

  it('is the percentile of the same weeks of past years', () => {
    // Of 1..10: P80 = 1 + 0.8 * 9 = 8.2, P75 = 7.75.
    expect(movingPercentile(planted(8)).at(-1)).toEqual({ statistic: 8, limit: 8.2, alarm: false });
    expect(movingPercentile(planted(9)).at(-1)?.alarm).toBe(true);
    expect(movingPercentile(planted(8), { percentile: 0.75 }).at(-1)).toMatchObject({
      limit: 7.75,
      alarm: true,
    });
  });

  it('cannot say without past years', () => {
    expect(movingPercentile(flat(400, 10)).every(({ alarm }) => alarm === null)).toBe(true);
  });
});
