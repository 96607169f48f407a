import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ears, earsLimits } from './ears.ts';

const reference = [10, 12, 9, 11, 13, 10, 12, 11, 14, 12, 19, 26, 33, 30, 22, 15];
const exact = { minSigma: 0 };

describe('ears', () => {
  it('gives the reference values', () => {
    const statistics = ears(reference, exact);
    expect(statistics[10]?.c1).toBeCloseTo(5.3099, 4);
    expect(statistics[10]?.c2).toBeCloseTo(5.8409, 4);
    expect(statistics[11]?.c1).toBeCloseTo(4.4159, 4);
    expect(statistics[11]?.c2).toBeCloseTo(8.4804, 4);
    expect(statistics[11]?.c3).toBeCloseTo(12.3213, 4);
    expect(statistics[13]?.c1).toBeCloseTo(1.4058, 4);
    expect(statistics[13]?.c2).toBeCloseTo(5.7746, 4);
    expect(statistics[13]?.c3).toBeCloseTo(26.9724, 4);
  });

  it('first speaks on the 8th, 10th and 12th day', () => {
    const statistics = ears(reference);
    expect(statistics.findIndex((each) => each.c1 !== null)).toBe(7);
    expect(statistics.findIndex((each) => each.c2 !== null)).toBe(9);
    expect(statistics.findIndex((each) => each.c3 !== null)).toBe(11);
  });

  it('leaves missing days out of the baseline instead of counting them as zero', () => {
    const gappy: (number | null)[] = [...reference];
    gappy[5] = null;
    const without = [12, 9, 11, 13, 12, 11].map(Number);
    const mean = without.reduce((a, b) => a + b, 0) / 6;
    const sd = Math.sqrt(without.reduce((a, b) => a + (b - mean) ** 2, 0) / 5);
    // C2 of day 10 looks at days 1..7: 12, 9, 11, 13, (missing), 12, 11.
    expect(ears(gappy, exact)[10]?.c2).toBeCloseTo((19 - mean) / sd, 10);
  });

  it('cannot say on a missing day or with fewer than five reported days', () => {
    const silent: (number | null)[] = [...reference];
    for (const day of [3, 4, 5]) silent[day] = null;
    expect(ears(silent)[10]?.c2).toBeNull();
    expect(ears(silent, { minDays: 4 })[10]?.c2).not.toBeNull();
    const today: (number | null)[] = [...reference];
    today[10] = null;
    expect(ears(today)[10]).toEqual({ c1: null, c2: null, c3: null });
  });

  it('needs a spread: a flat baseline alarms by minSigma, and cannot say without it', () => {
    const flat = [...Array.from({ length: 11 }, () => 0), 1];
    expect(ears(flat, exact)[11]?.c2).toBeNull();
    expect(ears(flat, { minSigma: 0.5 })[11]?.c2).toBe(2);
    expect(ears(flat, { minSigma: 0.5 })[11]?.c2).toBeLessThan(earsLimits.c2);
  });

  const counts = fc.array(fc.nat(200), { minLength: 12, maxLength: 30 });
  const close = (a: number | null | undefined, b: number | null | undefined) =>
    a === b || Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) < 1e-6 * (1 + Math.abs(a ?? 0));

  it('does not care about a shift, a scale or the order of the baseline', () => {
    fc.assert(
      fc.property(counts, fc.nat(500), fc.integer({ min: 1, max: 9 }), (series, shift, scale) => {
        const last = ears(series, exact).at(-1);
        const moved = ears(
          series.map((y) => y * scale + shift),
          exact,
        ).at(-1);
        const reversed = ears([...series.slice(-8, -1).reverse(), ...series.slice(-1)], exact).at(-1);
        expect(close(last?.c1, moved?.c1) && close(last?.c2, moved?.c2)).toBe(true);
        expect(close(last?.c3, moved?.c3)).toBe(true);
        expect(close(last?.c1, reversed?.c1)).toBe(true);
      }),
    );
  });
});
