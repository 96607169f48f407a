import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastCounts } from './forecastCounts.ts';
import type { CountForecastDay } from './forecastCounts.ts';

const week = [60, 90, 80, 70, 84, 56, 50];
const weeks = (count: number) => Array.from({ length: 7 * count }, (_, t) => week[t % 7] ?? 0);

function daysOf(series: readonly (number | null)[], horizon = 7): CountForecastDay[] {
  const forecast = forecastCounts(series, { horizon });
  if (forecast.kind === 'cannot-say') throw new Error(forecast.reason.en);
  return forecast.days;
}

/** A seeded stream of normal chance, for counts that scatter as they do in fact. */
function normalOf(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

describe('forecastCounts', () => {
  it('forecasts an exact weekday pattern exactly, wherever the week begins', () => {
    for (const length of [42, 44, 33, 100]) {
      const days = daysOf(weeks(20).slice(0, length));
      days.forEach(({ mean, median }, step) => {
        expect(mean).toBeCloseTo(week[(length + step) % 7] ?? 0, 1);
        expect(Math.abs(median - (week[(length + step) % 7] ?? 0))).toBeLessThanOrEqual(1);
      });
    }
  });

  it('learns the level, not the weekday, from a series that only scatters', () => {
    const normal = normalOf(5);
    const days = daysOf(Array.from({ length: 42 }, () => Math.round(100 + 12 * normal())));
    const means = days.map(({ mean }) => mean);
    expect(Math.max(...means) / Math.min(...means)).toBeLessThan(1.12);
    expect(means.every((mean) => mean > 90 && mean < 110)).toBe(true);
  });

  it('is not told otherwise by missing days, only less sure', () => {
    const whole = weeks(6);
    const holed = whole.map((value, t) => ([3, 11, 12, 13, 20, 30].includes(t) ? null : value));
    const normal = normalOf(9);
    const noisy = whole.map((value) => Math.round(value * (1 + 0.12 * normal())));
    daysOf(holed).forEach(({ mean }, step) => expect(mean).toBeCloseTo(daysOf(whole)[step]?.mean ?? 0, 0));
    const widthOf = ({ interval95 }: CountForecastDay) => interval95.high - interval95.low;
    const silent = daysOf([...noisy, null, null, null]);
    const wide = daysOf(noisy, 10);
    // The same civil day, three silent days before it or not: nothing was heard in between, so nothing differs.
    expect(silent[0]?.mean).toBeCloseTo(wide[3]?.mean ?? 0, 6);
    expect(silent.map(widthOf)).toEqual(wide.slice(3).map(widthOf));
  });

  it('gets no surer with every day ahead', () => {
    const normal = normalOf(3);
    const series = Array.from({ length: 42 }, () => Math.max(0, Math.round(300 + 40 * normal())));
    const widths = daysOf(series, 28).map(
      ({ interval80, mean }) => (interval80.high - interval80.low) / mean,
    );
    // The same weekday four weeks apart: only the horizon differs.
    expect((widths[21] ?? 0) - (widths[0] ?? 0)).toBeGreaterThan(0);
    const ofMean = daysOf(series, 28).map(({ expected, mean }) => (expected.high - expected.low) / mean);
    expect(ofMean[21]).toBeGreaterThan(ofMean[0] ?? 0);
  });

  it('follows a level that has moved', () => {
    const moved = weeks(8).map((value, t) => (t < 35 ? value : 2 * value));
    const days = daysOf(moved);
    days.forEach(({ mean }, step) => expect(mean / (week[step % 7] ?? 1)).toBeGreaterThan(1.8));
  });

  it('nests the intervals around the median and is never negative', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof({ weight: 6, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.constant(null) }),
          {
            minLength: 30,
            maxLength: 60,
          },
        ),
        (series) => {
          const forecast = forecastCounts(series);
          if (forecast.kind === 'cannot-say') return;
          for (const { median, interval80, interval95, expected, mean } of forecast.days) {
            const order = [0, interval95.low, interval80.low, median, interval80.high, interval95.high];
            expect([...order].sort((a, b) => a - b)).toEqual(order);
            expect(expected.low).toBeLessThanOrEqual(mean + 1e-9);
            expect(expected.high).toBeGreaterThanOrEqual(mean * 0.99);
          }
        },
      ),
    );
  });

  it('expects nothing of a series of zeros', () => {
    const [day] = daysOf(Array.from({ length: 42 }, () => 0));
    expect(day).toMatchObject({ mean: 0, median: 0, interval80: { low: 0, high: 0 } });
  });

  it('cannot say from a short history or after a long silence, and says why', () => {
    const short = forecastCounts(weeks(2).slice(1));
    expect(short).toEqual({
      kind: 'cannot-say',
      reason: {
        zh: '可用上报仅13天，不足14天，无法预测。',
        en: 'Only 13 usable days were reported; a forecast needs 14.',
      },
    });
    const silent = forecastCounts([...weeks(6), ...Array.from({ length: 7 }, () => null)]);
    expect(silent).toMatchObject({ kind: 'cannot-say', reason: { zh: '最近7天没有可用上报，无法预测。' } });
    expect(forecastCounts([]).kind).toBe('cannot-say');
    expect(forecastCounts(weeks(2)).kind).toBe('forecast');
  });

  it('covers about as often as it says, on a small seeded simulation', () => {
    let [inside, outside] = [0, 0];
    for (let seed = 1; seed <= 40; seed += 1) {
      const normal = normalOf(seed * 7_919);
      const series = weeks(7).map((value) => Math.max(0, Math.round(value * (1 + 0.15 * normal()))));
      daysOf(series.slice(0, 42)).forEach(({ interval80 }, step) => {
        const truth = series[42 + step] ?? 0;
        if (truth >= interval80.low && truth <= interval80.high) inside += 1;
        else outside += 1;
      });
    }
    const covered = inside / (inside + outside);
    expect(covered).toBeGreaterThan(0.7);
    expect(covered).toBeLessThan(0.92);
  });
});
