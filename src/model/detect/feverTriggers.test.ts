import { describe, expect, it } from 'vitest';
import { feverTriggers } from './feverTriggers.ts';

const quiet = { c1: 0, c2: 0, c3: 0 };
const signal = (
  point: Parameters<typeof feverTriggers>[0],
  statistics: Parameters<typeof feverTriggers>[1] = quiet,
) => feverTriggers(point, statistics, {}).signal;

describe('feverTriggers', () => {
  it('is red at the limits of C2 and C3, yellow at that of C1', () => {
    expect(signal({}, { ...quiet, c2: 3.09 })).toBe('red');
    expect(signal({}, { ...quiet, c3: 1.96 })).toBe('red');
    expect(signal({}, { ...quiet, c1: 3.09 })).toBe('yellow');
    expect(signal({}, { c1: 3.08, c2: 3.08, c3: 1.95 })).toBe('normal');
  });

  it('is yellow for a small p or more patients than places', () => {
    const byP = (p: number) => signal({ surprise: { p, by: 'ewma' } });
    expect([0.049, 0.05].map(byP)).toEqual(['yellow', 'normal']);
    expect(signal({ surprise: null })).toBe('normal');
    expect([1.01, 1, null].map((occupancy) => signal({ occupancy }))).toEqual(['yellow', 'normal', 'normal']);
  });

  it('is red below p 0.01, names the detector, and asks EARS no more', () => {
    const surprise = { p: 0.009, by: 'regression' } as const;
    expect(feverTriggers({ surprise }, quiet, {})).toEqual({ signal: 'red', triggers: ['regression'] });
    const noisy = { c1: 4, c2: 4, c3: 4 };
    expect(feverTriggers({ surprise: { p: 0.2, by: 'ewma' } }, noisy, {}).signal).toBe('normal');
    const unknown = { c1: null, c2: null, c3: null };
    expect(feverTriggers({ surprise: { p: 0.2, by: 'ewma' } }, unknown, {}).signal).toBe('normal');
  });

  it('cannot say without C1 and C2, but an alarm that stands is an alarm', () => {
    expect(signal({}, { c1: 0, c2: null, c3: null })).toBe('grey');
    expect(signal({}, { c1: null, c2: 0, c3: 0 })).toBe('grey');
    expect(signal({ occupancy: 1.2 }, { c1: null, c2: null, c3: null })).toBe('yellow');
    expect(signal({}, { c1: 0, c2: 0, c3: null })).toBe('normal');
  });
});
