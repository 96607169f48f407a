import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectors } from './detectors.ts';
import { earsC2 } from './earsDetectors.ts';
import { ewma } from './ewma.ts';
import { weekdayEars } from './weekdayEars.ts';
import { weekdayRegression } from './weekdayRegression.ts';

const counts = fc.array(fc.nat(200), { minLength: 31, maxLength: 50 });
const gappyCounts = fc.array(fc.option(fc.nat(200), { freq: 6 }), { minLength: 31, maxLength: 50 });
const apart = (a: number | null | undefined, b: number | null | undefined) =>
  Math.abs((a ?? 0) - (b ?? 0)) / (1 + Math.abs(a ?? 0));
const rounding = 1e-6;

describe('every detector', () => {
  it('has an id and a name of its own', () => {
    expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length);
    expect(new Set(detectors.map(({ name }) => name.en)).size).toBe(detectors.length);
  });

  it.each(detectors)('$id answers every day, and never alarms on a missing one', ({ run }) => {
    fc.assert(
      fc.property(gappyCounts, (series) => {
        const found = run(series);
        expect(found).toHaveLength(series.length);
        found.forEach(({ statistic, limit, alarm }, t) => {
          expect(alarm === null).toBe(statistic === null || limit === null);
          expect(series[t] === null && alarm !== null).toBe(false);
          expect(Number.isNaN(statistic) || Number.isNaN(limit)).toBe(false);
        });
      }),
    );
  });

  it.each(detectors)('$id judges a day by what was known on it', ({ run }) => {
    fc.assert(
      fc.property(gappyCounts, fc.integer({ min: 1, max: 30 }), (series, until) => {
        expect(run(series.slice(0, until))).toEqual(run(series).slice(0, until));
      }),
    );
  });

  it.each(detectors)('$id finds more in a larger count of today', ({ run }) => {
    fc.assert(
      fc.property(gappyCounts, fc.nat(200), fc.nat(200), (past, today, more) => {
        const less = run([...past, today]).at(-1);
        const larger = run([...past, today + more]).at(-1);
        expect(larger?.alarm === null).toBe(less?.alarm === null);
        expect((larger?.statistic ?? 0) - (less?.statistic ?? 0)).toBeGreaterThan(-1e-9);
        expect(larger?.alarm === false && less?.alarm === true).toBe(false);
      }),
    );
  });

  it.each(detectors)('$id is silent about a flat year and cannot say without a past', ({ run }) => {
    expect(run(Array.from({ length: 60 }, () => 40)).some(({ alarm }) => alarm === true)).toBe(false);
    expect(run([40, 400]).every(({ alarm }) => alarm === null)).toBe(true);
  });

  it.each(detectors.filter(({ id }) => !id.startsWith('percentile')))(
    '$id finds a count that doubles for a week within that week',
    ({ run }) => {
      const series = Array.from(
        { length: 70 },
        (_, t) => (50 + ((t * 5) % 11)) * (t >= 60 && t < 67 ? 2.5 : 1),
      );
      const found = run(series);
      expect(found.slice(60, 67).some(({ alarm }) => alarm === true)).toBe(true);
      expect(found.slice(31, 60).some(({ alarm }) => alarm === true)).toBe(false);
    },
  );
});

describe('shift, scale and order', () => {
  it('shift: EWMA and EARS do not care', () => {
    fc.assert(
      fc.property(counts, fc.nat(500), (series, shift) => {
        const moved = series.map((y) => y + shift);
        expect(apart(ewma(series).at(-1)?.statistic, ewma(moved).at(-1)?.statistic)).toBeLessThan(rounding);
        expect(apart(earsC2(series).at(-1)?.statistic, earsC2(moved).at(-1)?.statistic)).toBeLessThan(
          rounding,
        );
      }),
    );
  });

  it('scale: the regression does not care, nor does what it explains', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 50, max: 300 }), { minLength: 31, maxLength: 40 }), (series) => {
        const [one] = weekdayRegression(series).slice(-1);
        const [other] = weekdayRegression(series.map((y) => y * 3)).slice(-1);
        expect(apart(one?.adjustedR2, other?.adjustedR2)).toBeLessThan(rounding);
        expect(apart(one?.statistic, other?.statistic)).toBeLessThan(rounding);
      }),
    );
  });

  it('order: EWARN and EARS look at their baseline as a set', () => {
    fc.assert(
      fc.property(counts, (past) => {
        const swapped = [...past.slice(0, -9), ...past.slice(-9, -2).reverse(), ...past.slice(-2)];
        expect(
          apart(earsC2([...past, 99]).at(-1)?.statistic, earsC2([...swapped, 99]).at(-1)?.statistic),
        ).toBeLessThan(rounding);
      }),
    );
  });
});

describe('weekdayEars', () => {
  it('is EARS where weekdays say nothing, and calm on Mondays where they do', () => {
    const irregular = Array.from({ length: 45 }, (_, t) => 80 + ((t * t * 5 + t * 3) % 13));
    expect(weekdayEars(irregular).slice(0, 20)).toEqual(weekdayEars(irregular.slice(0, 20)));
    const weekly = Array.from({ length: 45 }, (_, t) => (t % 7 === 0 ? 150 : 90) + ((t * t * 3) % 11));
    expect(earsC2(weekly)[42]?.statistic).toBeGreaterThan(2);
    expect(Math.abs(weekdayEars(weekly)[42]?.c2 ?? 9)).toBeLessThan(1.5);
  });

  it('sees a busy Sunday that is no more than a working day', () => {
    const weekly = Array.from({ length: 42 }, (_, t) => (t % 7 >= 5 ? 40 : 100) + ((t * 5) % 7));
    weekly[41] = 100;
    expect(earsC2(weekly)[41]?.alarm).toBe(false);
    expect(earsC2(weekly, { weekday: true })[41]?.alarm).toBe(true);
  });
});
