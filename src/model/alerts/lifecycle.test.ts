import { describe, expect, it } from 'vitest';
import type { AlertAction, AlertState } from '#contract/alert.ts';
import { alertLevels, romanOf } from './alertLevel.ts';
import { dueAt, isOverdue, responseTimes } from './dueAt.ts';
import { isOpen, next, transitions } from './lifecycle.ts';

const hour = 3_600_000;
const states = Object.keys(transitions) as AlertState[];
const reachable = (state: AlertState) =>
  Object.values(transitions[state]).filter((target) => target !== state);

describe('lifecycle', () => {
  it('leads from signal to outcome', () => {
    const path: AlertAction[] = ['acknowledge', 'assign', 'verify', 'act', 'close'];
    const walked = path.reduce<AlertState[]>(
      (seen, action) => [...seen, next(seen.at(-1) ?? 'active', action) ?? 'lapsed'],
      ['active'],
    );
    expect(walked).toEqual(['active', 'acknowledged', 'assigned', 'verified', 'acting', 'closed']);
  });

  it('closes nothing that nobody verified', () => {
    expect(states.filter((state) => next(state, 'close'))).toEqual(['verified', 'acting']);
  });

  it('ends in closed and lapsed, and from everywhere else leads there', () => {
    expect(states.filter((state) => reachable(state).length === 0)).toEqual(['closed', 'lapsed']);
    for (const state of states.filter(isOpen)) {
      const reached = new Set<AlertState>([state]);
      for (const each of reached) {
        for (const target of Object.values(transitions[each])) reached.add(target);
      }
      expect(reached).toContain('closed');
    }
  });

  it('judges what is over anew, and what was verified, without leading it anywhere else', () => {
    const judged = states.filter((state) => next(state, 'judge') !== null);
    expect(judged).toEqual(['verified', 'acting', 'closed', 'lapsed']);
    expect(judged.map((state) => next(state, 'judge'))).toEqual(judged);
  });

  it('shows a shelved alert again when its shelf ends', () => {
    expect(next('acknowledged', 'shelve')).toBe('shelved');
    expect(next('shelved', 'shelfEnd')).toBe('active');
    expect(next('acting', 'lapse')).toBeNull();
  });
});

describe('dueAt', () => {
  it('gives the next step its time, and nothing to what is over or shelved', () => {
    expect(dueAt({ level: 2, state: 'active', since: 0 })).toBe(hour / 2);
    expect(dueAt({ level: 2, state: 'assigned', since: 0 })).toBe(6 * hour);
    for (const state of ['closed', 'lapsed', 'shelved'] as const) {
      expect(dueAt({ level: 1, state, since: 0 })).toBeNull();
    }
  });

  it('keeps within the targets of 24 h and is stricter for worse levels', () => {
    for (const level of alertLevels) {
      const { acknowledge, verify, act } = responseTimes[level];
      expect(acknowledge + verify).toBeLessThanOrEqual(24 * hour);
      expect(act).toBeLessThanOrEqual(24 * hour);
    }
    for (const step of ['acknowledge', 'verify', 'act', 'close'] as const) {
      const times = alertLevels.map((level) => responseTimes[level][step]);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
    }
  });

  it('is overdue after the instant, not at it, and never when closed', () => {
    expect(isOverdue({ state: 'active', dueAt: 10 }, 10)).toBe(false);
    expect(isOverdue({ state: 'active', dueAt: 10 }, 11)).toBe(true);
    expect(isOverdue({ state: 'closed', dueAt: 10 }, 11)).toBe(false);
  });
});

describe('alertLevel', () => {
  it('calls the worst first', () => {
    expect(alertLevels.map(romanOf)).toEqual(['I', 'II', 'III', 'IV']);
  });
});
