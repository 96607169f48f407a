import { describe, expect, it } from 'vitest';
import { feverReason } from './feverReason.ts';

const finding: Parameters<typeof feverReason>[0] = {
  point: { value: 92, got: 48, of: 48 },
  usable: true,
  signal: 'red',
  observed: 'red',
  triggers: [],
  statistics: { c1: 3.5, c2: 3.6, c3: 4.2 },
  surprise: { p: 0.0042, by: 'ewma' },
  expected: { lower: 60, mean: 78, upper: 95 },
  daysAbove: 0,
};
const en = (changes: Partial<typeof finding>) => feverReason({ ...finding, ...changes }).en;

describe('feverReason', () => {
  it('names what alarmed when the count lies within the expected', () => {
    expect(en({ triggers: ['ewma'] })).toContain(
      'Weighted mean of the last days above expected (EWMA, p 0.004), visits 92, expected 60–95;',
    );
    expect(en({ triggers: ['regression'], surprise: { p: 0.00002, by: 'regression' } })).toContain(
      'Above the usual for its weekday (regression, p < 0.001)',
    );
    expect(en({ triggers: ['c2', 'c3'] })).toContain(
      'Count of the day C2 3.6 over 3.09, three-day excess C3 4.2 over 1.96',
    );
    expect(en({ triggers: ['c1'], signal: 'yellow', observed: 'yellow' })).toContain('C1 3.5 over 3.09');
    expect(feverReason({ ...finding, triggers: ['ewma'] }).zh).toContain('EWMA，P值0.004');
  });

  it('leaves it at the days above expected where there are some', () => {
    const above = { point: { value: 120, got: 48, of: 48 }, daysAbove: 2 };
    expect(en({ ...above, triggers: ['ewma'] })).toBe(
      'Visits 120, expected 60–95, two days in a row; all 48 clinics reported.',
    );
    expect(en({ ...above, point: { value: 120, got: 1, of: 1 } })).toContain('its one clinic reported.');
  });
});
