import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, dayRange, daysBetween, startOfDay } from './civilDay.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('1992-01-01', offset));

describe('civilDay', () => {
  it('turns at 16:00 UTC, midnight in Hangzhou', () => {
    expect(dayOf(Date.UTC(2020, 1, 2, 15, 59, 59, 999))).toBe('2020-02-02');
    expect(dayOf(Date.UTC(2020, 1, 2, 16))).toBe('2020-02-03');
    expect(startOfDay('2020-02-03')).toBe(Date.UTC(2020, 1, 2, 16));
  });

  it('knows the leap day', () => {
    expect(dayRange('2020-02-28', '2020-03-01')).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
    expect(dayRange('2020-03-01', '2020-02-28')).toEqual([]);
  });

  it('refuses what is not a day', () => {
    for (const bad of ['2020-02-30', '2020-2-3', '20200203', '', '2020-13-01']) {
      expect(() => startOfDay(bad)).toThrow(RangeError);
    }
  });

  it('adds and counts days consistently', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, days) => {
        const later = addDays(day, days);
        expect(daysBetween(day, later)).toBe(days);
        expect(dayOf(startOfDay(later))).toBe(later);
      }),
    );
  });
});
