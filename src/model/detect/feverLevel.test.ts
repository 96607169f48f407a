import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../civilDay.ts';
import { feverLevel } from './feverLevel.ts';
import type { FeverPoint } from './feverLevel.ts';
import { reportedValues } from './reportedValues.ts';

// Mean 77.4 and sd 9.0 over any seven days in a row: expected 60-95.
const rhythm = [66, 89, 78, 72, 84, 68, 85];

function makeVisits({
  days = 28,
  spike,
  last,
}: {
  days?: number;
  spike?: { day: number; values: readonly (number | null)[] };
  last?: Partial<FeverPoint>;
}): FeverPoint[] {
  return Array.from({ length: days }, (_, t) => {
    const spiked = spike?.values[t - spike.day];
    const point = {
      day: addDays('2020-01-06', t),
      value: spiked === undefined ? (rhythm[t % 7] ?? 0) : spiked,
      got: 48,
      of: 48,
    };
    return t === days - 1 ? { ...point, ...last } : point;
  });
}

describe('feverLevel', () => {
  it('explains a planted outbreak in words', () => {
    const points = makeVisits({ spike: { day: 25, values: [121, 130, 137] }, last: { got: 46 } });
    const level = feverLevel(points);
    expect(level).toMatchObject({ signal: 'red', alertLevel: 'II', daysAbove: 3, since: '2020-01-31' });
    expect(level?.reason.zh).toBe('就诊137人次，预期60–95，连续3天偏高；48家中46家已报。');
    expect(level?.reason.en).toBe(
      'Visits 137, expected 60–95, three days in a row; 46 of 48 clinics reported.',
    );
  });

  it('is normal in quiet weeks and says so', () => {
    const level = feverLevel(makeVisits({}));
    expect(level).toMatchObject({ signal: 'normal', alertLevel: null, since: null, triggers: [] });
    expect(level?.reason.zh).toMatch(/在预期内；48家全部已报。$/);
  });

  it('is yellow for more patients than places', () => {
    const level = feverLevel(makeVisits({ last: { occupancy: 1.12 } }));
    expect(level).toMatchObject({ signal: 'yellow', alertLevel: 'III', triggers: ['occupancy'] });
    expect(level?.reason.en).toContain('Occupancy 112 % of capacity');
  });

  it('is red for positives above the threshold, and does not invent a threshold', () => {
    const points = makeVisits({ last: { positives: 4 } });
    expect(feverLevel(points, { positivesThreshold: 3 })?.triggers).toEqual(['positives']);
    expect(feverLevel(points)?.signal).toBe('normal');
  });

  it('cannot say with too few clinics, no figure or a young series', () => {
    const few = feverLevel(makeVisits({ last: { got: 38 } }));
    expect(few).toMatchObject({ signal: 'grey', alertLevel: null });
    expect(few?.reason.zh).toContain('上报不足八成，无法判断；48家中38家已报');
    expect(feverLevel(makeVisits({ last: { value: null, got: 0 } }))?.signal).toBe('grey');
    expect(feverLevel(makeVisits({ days: 9 }))?.signal).toBe('grey');
    expect(feverLevel([])).toBeNull();
  });

  it('raises at once and clears only after two clean days', () => {
    const spikes = makeVisits({ days: 40, spike: { day: 25, values: [150] } });
    const signals = [25, 26, 27, 28, 29, 30].map((t) => feverLevel(spikes.slice(0, t + 1))?.signal);
    expect(signals[0]).toBe('red');
    // C3 still remembers the spike for two days; then two clean days are needed.
    expect(signals).toEqual(['red', 'red', 'red', 'red', 'normal', 'normal']);
  });

  it('judges by four weeks once they are there: a slow rise that seven days do not see', () => {
    const irregular = (t: number) => 80 + ((t * t * 5 + t * 3) % 13);
    const points = Array.from({ length: 42 }, (_, t) => ({
      day: addDays('2020-01-06', t),
      value: irregular(t) + Math.max(0, t - 36) * 2,
      got: 48,
      of: 48,
    }));
    const level = feverLevel(points);
    expect(level?.triggers).toEqual(['ewma']);
    expect(level?.surprise?.p).toBeLessThan(0.05);
    expect(level?.statistics.c2).toBeLessThan(3.09);
    const quiet = feverLevel(points.slice(0, 36));
    expect(quiet).toMatchObject({ signal: 'normal', surprise: { by: 'ewma' } });
  });

  it('goes by the weekday where there is one, and names what alarmed', () => {
    const weekly = (t: number) => (t % 7 >= 5 ? 40 : 100) + ((t * 5) % 7);
    const points = Array.from({ length: 42 }, (_, t) => ({
      day: addDays('2020-01-06', t),
      value: t === 41 ? 100 : weekly(t),
      got: 48,
      of: 48,
    }));
    expect(feverLevel(points)).toMatchObject({ signal: 'red', triggers: ['regression'] });
    expect(feverLevel(points.slice(0, 41))).toMatchObject({ signal: 'normal', triggers: [] });
  });

  it('keeps its level while the clinics are silent', () => {
    const points = makeVisits({ spike: { day: 25, values: [150, null, null] } });
    const level = feverLevel(points);
    expect(level).toMatchObject({ signal: 'red', observed: 'grey', since: '2020-01-31' });
    expect(level?.reason.zh).toContain('维持原级别');
  });

  it('never calls a day normal that has no usable figure', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(fc.nat(150)), fc.nat(48)), { minLength: 1 }), (days) => {
        const points = days.map(([value, got], t) => ({ day: addDays('2020-01-06', t), value, got, of: 48 }));
        const usable = reportedValues(points).at(-1) !== null;
        expect(usable || feverLevel(points)?.signal !== 'normal').toBe(true);
      }),
    );
  });
});

describe('reportedValues', () => {
  it('takes days below 80 % as missing and keeps the others unscaled', () => {
    const point = (got: number, of = 10) => ({ day: '2020-02-01', value: 50, got, of });
    expect(reportedValues([point(7), point(8), point(10), point(0, 0)])).toEqual([null, 50, 50, null]);
  });
});
