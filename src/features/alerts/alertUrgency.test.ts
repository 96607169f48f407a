import { describe, expect, it } from 'vitest';
import { byUrgency, isOverdue, isPulsing, isUnowned } from './alertUrgency.ts';
import { healthOffice, makeAlert } from './makeAlert.ts';

const now = Date.parse('2020-02-03T09:00:00+08:00');
const late = '2020-02-03T08:30:00+08:00';
const soon = '2020-02-03T09:30:00+08:00';

describe('byUrgency', () => {
  it('puts I and II first, and in each half the unowned or overdue first', () => {
    const alerts = [
      makeAlert({ id: 'IV unowned', level: 4, dueAt: soon }),
      makeAlert({ id: 'III owned', level: 3, owner: healthOffice, dueAt: soon }),
      makeAlert({ id: 'I owned', level: 1, owner: healthOffice, dueAt: soon }),
      makeAlert({ id: 'II overdue', level: 2, owner: healthOffice, dueAt: late }),
      makeAlert({ id: 'III unowned', level: 3, dueAt: soon }),
      makeAlert({ id: 'I shelved', level: 1, state: 'shelved', dueAt: null }),
    ];
    expect(byUrgency(alerts, now).map(({ id }) => id)).toEqual([
      'II overdue',
      'I owned',
      'III unowned',
      'IV unowned',
      'III owned',
      'I shelved',
    ]);
  });

  it('leaves the array it was given alone', () => {
    const alerts = [makeAlert({ id: 'b', level: 4 }), makeAlert({ id: 'a', level: 1 })];
    byUrgency(alerts, now);
    expect(alerts.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('what is neglected', () => {
  it('needs a clock to call something overdue', () => {
    expect(isOverdue(makeAlert({ dueAt: late }), now)).toBe(true);
    expect(isOverdue(makeAlert({ dueAt: late }), null)).toBe(false);
    expect(isOverdue(makeAlert({ dueAt: late, state: 'closed' }), now)).toBe(false);
  });

  it('does not ask for an owner of what is shelved or over', () => {
    expect(isUnowned(makeAlert())).toBe(true);
    expect(isUnowned(makeAlert({ state: 'shelved' }))).toBe(false);
    expect(isUnowned(makeAlert({ state: 'lapsed' }))).toBe(false);
  });

  it('pulses only for an unacknowledged level I', () => {
    const seen = { at: late, by: healthOffice.department, note: 'x' };
    expect(isPulsing(makeAlert({ level: 1 }))).toBe(true);
    expect(isPulsing(makeAlert({ level: 2 }))).toBe(false);
    expect(isPulsing(makeAlert({ level: 1, acknowledged: seen, state: 'acknowledged' }))).toBe(false);
  });
});
