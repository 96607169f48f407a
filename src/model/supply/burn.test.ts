import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../civilDay.ts';
import { burn } from './burn.ts';
import type { StockDay } from './burn.ts';
import { cover } from './cover.ts';
import { coverBand } from './coverBand.ts';
import { reorderPoint } from './reorderPoint.ts';

/** A store that used so much on each day and received nothing; null = no report. */
function makeStock(usage: readonly (number | null)[]): StockDay[] {
  return usage.map((used, index) => ({
    day: addDays('2020-02-01', index),
    opening: used === null ? null : 5_000,
    closing: used === null ? null : 5_000 - used,
    received: used === null ? null : 0,
  }));
}
const week = [800, 900, 1_000, 1_100, 1_200, 1_300, 1_400];

describe('burn', () => {
  it('gives the reference values', () => {
    const { perDay, sd, days } = burn(makeStock(week));
    expect(perDay).toBe(1_100);
    expect(sd).toBeCloseTo(216.0247, 4);
    expect(days).toBe(7);
    expect(cover({ onHand: 12_000 }, perDay).days).toBeCloseTo(10.9091, 4);
  });

  it('counts received goods as used unless they are still there', () => {
    expect(burn([{ day: '2020-02-01', opening: 100, closing: 130, received: 70 }]).perDay).toBe(40);
  });

  it('rests on the last seven reported days, however far back', () => {
    const gappy = makeStock([9_999, ...week.slice(0, 4), null, null, ...week.slice(4)]);
    expect(burn(gappy)).toMatchObject({ perDay: 1_100, days: 7 });
    expect(burn([...gappy].reverse()).perDay).toBe(1_100);
  });

  it('has no burn without a report, and a found carton is no negative use', () => {
    expect(burn(makeStock([null, null]))).toEqual({ perDay: null, sd: null, days: 0 });
    expect(burn(makeStock([100, -300])).perDay).toBe(50);
  });
});

describe('cover', () => {
  it('leaves out what is expired or quarantined, and shows inbound beside it', () => {
    const stock = { onHand: 1_000, expired: 300, quarantined: 200 };
    expect(cover(stock, 100, 250)).toEqual({ days: 5, daysWithInbound: 7.5 });
  });

  it('gives no days without a burn', () => {
    expect(cover({ onHand: 10 }, null).days).toBeNull();
    expect(cover({ onHand: 10 }, 0).days).toBeNull();
  });
});

describe('coverBand', () => {
  it('has the bands 0, 1-3, 4-14 and 15 and more', () => {
    const bands = [0, 0.9, 1, 3.9, 4, 14.9, 15, 400, null].map(coverBand);
    expect(bands).toEqual([
      'none',
      'none',
      'days1to3',
      'days1to3',
      'days4to14',
      'days4to14',
      'days15plus',
      'days15plus',
      'unknown',
    ]);
  });
});

describe('reorderPoint', () => {
  it('gives the reference value', () => {
    const { perDay, sd } = burn(makeStock(week));
    const { units, safetyUnits } = reorderPoint({ perDay: perDay ?? 0, sd: sd ?? 0, leadTimeDays: 3 });
    expect(units).toBeCloseTo(3_915.5025, 3);
    expect(Math.trunc(units)).toBe(3_915);
    expect(units - safetyUnits).toBeCloseTo(3_300, 8);
  });

  it('counts an unsure lead time by its own spread', () => {
    const { safetyUnits } = reorderPoint({ perDay: 10, sd: 3, leadTimeDays: 4, leadTimeSd: 2, z: 1 });
    expect(safetyUnits).toBeCloseTo(Math.sqrt(4 * 9 + 100 * 4), 10);
  });

  it('never falls when anything gets worse', () => {
    const amount = fc.double({ min: 0, max: 1_000, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, amount, amount, (perDay, sd, leadTimeDays, leadTimeSd, more) => {
        const base = { perDay, sd, leadTimeDays, leadTimeSd };
        const units = reorderPoint(base).units;
        const worse = [
          reorderPoint({ ...base, perDay: perDay + more }),
          reorderPoint({ ...base, sd: sd + more }),
          reorderPoint({ ...base, leadTimeDays: leadTimeDays + more }),
          reorderPoint({ ...base, leadTimeSd: leadTimeSd + more }),
        ];
        expect(Math.min(...worse.map((each) => each.units))).toBeGreaterThanOrEqual(units - 1e-6);
      }),
    );
  });
});
