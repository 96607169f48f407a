import { describe, expect, it } from 'vitest';
import { essenceSwitch } from './essenceSwitch.ts';
import { ewma } from './ewma.ts';
import { weekdayRegression } from './weekdayRegression.ts';

const reference = [10, 12, 9, 11, 13, 10, 12, 11, 14, 12, 19, 26, 33, 30, 22, 15];
// A working week with a slow trend and a jump on day 36.
const weekly = Array.from(
  { length: 40 },
  (_, t) => ([100, 90, 95, 92, 88, 50, 45][t % 7] ?? 0) + ((t * 5) % 11) - 5 + Math.floor(t / 4),
);
weekly[36] = 150;

// Reference values: the published R code, rewritten in Python with NumPy's least squares and SciPy's t.
describe('ewma', () => {
  it('gives the reference values from the 14th day on', () => {
    const found = ewma(reference);
    expect(found.findIndex(({ p }) => p !== null)).toBe(13);
    expect(found[13]?.statistic).toBeCloseTo(9.575348, 4);
    expect(found[14]?.statistic).toBeCloseTo(2.014899, 4);
    expect(found[14]?.p).toBeCloseTo(0.034509, 5);
    expect(found[15]?.p).toBeCloseTo(0.276231, 5);
    expect(found.slice(13).map(({ alarm }) => alarm)).toEqual([true, false, false]);
  });

  it('gives those of a long series', () => {
    const found = ewma(weekly);
    const expected = [1.078657, 1.015234, 1.078001, -0.468878, -1.394237, 1.143064, 3.098468, 2.344563];
    expected.forEach((statistic, index) => expect(found[30 + index]?.statistic).toBeCloseTo(statistic, 4));
  });

  it('adds up a small rise that lasts by the small weight, not by the large one', () => {
    const step = Array.from({ length: 42 }, (_, t) => 50 + (t % 2) * 6 + (t < 37 ? 0 : 6));
    const largest = (weights: number[]) =>
      Math.max(
        ...ewma(step, { weights })
          .slice(37)
          .map(({ statistic }) => statistic ?? 0),
      );
    expect(largest([0.4])).toBeGreaterThan(largest([0.9]));
  });
});

describe('weekdayRegression', () => {
  it('gives the reference values', () => {
    const found = weekdayRegression(weekly);
    expect(found.findIndex(({ p }) => p !== null)).toBe(30);
    expect(found[30]?.expected).toBeCloseTo(101.678571, 6);
    expect(found[30]?.statistic).toBeCloseTo(0.546655, 6);
    expect(found[30]?.adjustedR2).toBeCloseTo(0.970483, 6);
    expect(found[33]?.p).toBeCloseTo(0.936117, 6);
    expect(found[36]?.statistic).toBeCloseTo(12.024365, 5);
    expect(found[39]?.statistic).toBeCloseTo(-0.101059, 6);
    expect(found[39]?.adjustedR2).toBeCloseTo(0.82605, 6);
  });

  it('forecasts an exact weekday and trend exactly, missing days or not', () => {
    const exact: (number | null)[] = Array.from({ length: 31 }, (_, t) => 20 + (t % 7) * 10 + t * 2);
    for (const day of [4, 11, 20]) exact[day] = null;
    expect(weekdayRegression(exact)[30]?.expected).toBeCloseTo(20 + 2 * 10 + 60, 8);
    expect(weekdayRegression(exact)[30]?.adjustedR2).toBeCloseTo(1, 8);
  });

  it('cannot say where a weekday is hardly known', () => {
    const gappy: (number | null)[] = weekly.slice(0, 31);
    for (const day of [5, 12, 19]) gappy[day] = null;
    expect(weekdayRegression(gappy)[30]?.alarm).toBeNull();
  });
});

describe('essenceSwitch', () => {
  it('goes by the weekday where there is one, by the EWMA where there is none', () => {
    expect(essenceSwitch(weekly)[36]).toMatchObject({ by: 'regression', alarm: true });
    const irregular = Array.from({ length: 40 }, (_, t) => 80 + ((t * t * 5 + t * 3) % 13));
    expect(essenceSwitch(irregular)[36]).toEqual({ ...ewma(irregular, { weights: [0.4] })[36], by: 'ewma' });
    expect(essenceSwitch(weekly)[20]).toMatchObject({ by: 'ewma' });
  });

  it('sees a weekend as busy as a working day, which the EWMA takes for ordinary', () => {
    const series = weekly.slice(0, 34);
    series[33] = 100;
    expect(ewma(series)[33]?.alarm).toBe(false);
    expect(essenceSwitch(series)[33]?.alarm).toBe(true);
  });
});
