import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countQuantile, gammaQuantile, median, tails } from './countQuantile.ts';
import { studentT } from './studentT.ts';

describe('countQuantile', () => {
  it('gives the quantiles of Poisson where the variance is no greater than the mean', () => {
    // qpois(c(.025, .1, .5, .9, .975), 10) of R: 4 6 10 14 17.
    const asked = [tails.low95, tails.low80, median, tails.high80, tails.high95];
    expect(asked.map((tail) => countQuantile(10, 3, tail))).toEqual([4, 6, 10, 14, 17]);
  });

  it('gives the quantiles of the negative binomial', () => {
    // Geometric (size 1, mean 4): P(Y <= k) = 1 - 0.8^(k + 1), so 90 % is reached at k = 10 and 97.5 % at k = 16.
    expect(countQuantile(4, 20, tails.high80)).toBe(10);
    expect(countQuantile(4, 20, tails.high95)).toBe(16);
    expect(countQuantile(4, 20, median)).toBe(3);
  });

  it('goes over into the gamma of large means without a step', () => {
    for (const tail of Object.values(tails)) {
      const [summed, cube] = [countQuantile(399.9, 4_000, tail), gammaQuantile(399.9, 4_000, tail.z)];
      expect(Math.abs(summed - cube)).toBeLessThan(1.5);
    }
  });

  it('is never negative, ordered in probability and rises with the mean', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5_000, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (mean, times) => {
          const found = [tails.low95, tails.low80, median, tails.high80, tails.high95].map((tail) =>
            countQuantile(mean, mean * times, tail),
          );
          expect(found[0]).toBeGreaterThanOrEqual(0);
          expect([...found].sort((a, b) => a - b)).toEqual(found);
          expect(countQuantile(mean * 1.5, mean * 1.5 * times, tails.high80)).toBeGreaterThanOrEqual(
            found[3] ?? 0,
          );
        },
      ),
    );
  });
});

describe('studentT', () => {
  it('gives the tabulated quantiles', () => {
    expect(studentT(1.959964, 3)).toBeCloseTo(3.182, 1);
    expect(studentT(1.959964, 10)).toBeCloseTo(2.228, 3);
    expect(studentT(1.281552, 6)).toBeCloseTo(1.44, 3);
    expect(studentT(1.281552, 30)).toBeCloseTo(1.31, 3);
    expect(studentT(-1.281552, 6)).toBeCloseTo(-1.44, 3);
  });
});
