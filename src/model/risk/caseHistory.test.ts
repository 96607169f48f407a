import { describe, expect, it } from 'vitest';
import { addDays } from '../civilDay.ts';
import { caseHistory } from './caseHistory.ts';

const from = '2020-02-01';
const series = (...values: (number | null)[]) =>
  values.map((value, index) => ({ day: addDays(from, index), value }));
const asOf = (values: readonly unknown[]) => addDays(from, values.length - 1);
const history = (...values: (number | null)[]) => caseHistory(series(...values), asOf(values));

describe('caseHistory', () => {
  it('counts case-free days from the latest rise', () => {
    expect(history(0, 2, 3, 3, 3)).toEqual({
      cumulative: 3,
      lastNewDay: '2020-02-03',
      caseFreeDays: 2,
      newCases14d: 3,
      newCases7d: 3,
    });
  });

  it('takes a fall as a correction: no negative count, and the case-free days go on', () => {
    const corrected = history(0, 5, 5, 4, 4);
    expect(corrected).toMatchObject({ cumulative: 4, lastNewDay: '2020-02-02', caseFreeDays: 3 });
    expect(corrected.newCases14d).toBe(5);
  });

  it('dates cases found across missing days on the day they were seen', () => {
    expect(history(0, 1, null, null, 2, 2).lastNewDay).toBe('2020-02-05');
    expect(history(0, 1, null, null, 1, 1).caseFreeDays).toBe(4);
  });

  it('cannot say without a figure for the day itself', () => {
    expect(history(0, 1, null)).toEqual({
      cumulative: null,
      lastNewDay: null,
      caseFreeDays: null,
      newCases14d: null,
      newCases7d: null,
    });
  });

  it('cannot say what was new when the history is too short', () => {
    expect(history(9, 9, 9).newCases14d).toBeNull();
    expect(history(...Array.from({ length: 14 }, () => 9)).newCases14d).toBeNull();
    expect(history(...Array.from({ length: 15 }, () => 9)).newCases14d).toBe(0);
    expect(history(0, 0, 0).newCases14d).toBe(0);
  });

  it('does not look past the day asked for', () => {
    const later = [...series(0, 1, 1), { day: '2020-02-04', value: 99 }];
    expect(caseHistory(later, '2020-02-03')).toMatchObject({ cumulative: 1, caseFreeDays: 1 });
  });
});
