import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceedance } from './exceedance.ts';
import { essenceSwitch } from './essenceSwitch.ts';
import { yellowP } from './ewma.ts';
import { expectedBand } from './expectedBand.ts';

const reference = [10, 12, 9, 11, 13, 10, 12, 11, 14, 12, 19, 26, 33, 30, 22, 15];
const weekly = (days: number, noise = 1) =>
  Array.from({ length: days }, (_, t) => (t % 7 >= 5 ? 40 : 100) + ((t * 5) % 7) * noise);

describe('expectedBand', () => {
  it('is the C2 baseline +- 1.96 sd', () => {
    const band = expectedBand(reference)[10];
    // Days 1..7: 12, 9, 11, 13, 10, 12, 11: mean 78/7, sd 1.3452.
    expect(band?.mean).toBeCloseTo(11.1429, 4);
    expect(band?.upper).toBeCloseTo(13.7794, 4);
    expect(band?.lower).toBeCloseTo(8.5063, 4);
    expect(expectedBand(reference)[8]).toBeNull();
  });

  it('follows the weekday once 28 days show one', () => {
    const series = weekly(42);
    const bands = expectedBand(series);
    // Day 40 is a weekend day, day 39 a working day.
    expect(bands[40]?.mean).toBeLessThan(50);
    expect(bands[39]?.mean).toBeGreaterThan(90);
    const young = expectedBand(series.slice(0, 20));
    expect(young[19]?.mean).toBeGreaterThan(60);
    expect(young[19]?.mean).toBeLessThan(100);
  });

  it('sees an ordinary working-day count on a weekend as too many', () => {
    const series = weekly(42);
    series[41] = 100;
    expect(exceedance(series, expectedBand(series))[41]).toBe(1);
    expect(exceedance(weekly(42), expectedBand(weekly(42))).slice(30)).toEqual(
      Array.from({ length: 12 }, () => 0),
    );
  });

  it('ends where the weekday regression would alarm', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 200 }), (count) => {
        const series = [...weekly(41), count];
        const day = essenceSwitch(series)[41];
        expect(day?.by).toBe('regression');
        const above = count > (expectedBand(series)[41]?.upper ?? 0);
        expect(above).toBe((day?.p ?? 1) < yellowP);
      }),
    );
  });

  it('takes the whole month where no weekday shows, so that last week alone does not become what is expected', () => {
    const flat = Array.from({ length: 33 }, (_, t) => 50 + ((t * 5) % 13));
    const series = [...flat, ...Array.from({ length: 9 }, () => 90)];
    expect(exceedance(series, expectedBand(series))[41]).toBeGreaterThan(5);
  });

  it('has lower <= mean <= upper and nothing below zero', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(300)), { maxLength: 60 }), (series) => {
        for (const band of expectedBand(series)) {
          const { lower, mean, upper } = band ?? { lower: 0, mean: 0, upper: 0 };
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(mean);
          expect(mean).toBeLessThanOrEqual(upper);
        }
      }),
    );
  });
});

describe('exceedance', () => {
  const flat = { lower: 60, mean: 78, upper: 95 };
  it('counts days in a row and starts again after a missing one', () => {
    const series = [96, 97, 80, 96, null, 99, 99, 99];
    expect(
      exceedance(
        series,
        series.map(() => flat),
      ),
    ).toEqual([1, 2, 0, 1, 0, 1, 2, 3]);
  });

  it('does not count the limit itself, nor a day without a band', () => {
    expect(exceedance([95, 96, 97], [flat, null, flat])).toEqual([0, 0, 1]);
  });
});
