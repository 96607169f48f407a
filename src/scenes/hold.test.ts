import { describe, expect, it } from 'vitest';
import type { Alert } from '#contract/alert.ts';
import { makeAlert as makeAnyAlert } from '#features/alerts/makeAlert.ts';
import { holdOf, noteSeen } from './hold.ts';
import { turned } from './rotation.ts';

const makeAlert = (over: Partial<Alert> = {}) => makeAnyAlert({ topic: 'supply', ...over });

describe('holdOf', () => {
  it('keeps the scene of an unacknowledged level II alert for three minutes', () => {
    const seen = new Map([['a1', 0]]);
    expect(holdOf([makeAlert({})], seen, 179_000)?.scene).toBe('supplies');
    expect(holdOf([makeAlert({})], seen, 180_000)).toBeNull();
  });

  it('keeps a level I alert until somebody takes it', () => {
    const seen = new Map([['a1', 0]]);
    const grave = makeAlert({ level: 1, topic: 'fever-clinic' });
    expect(holdOf([grave], seen, 9e9)?.scene).toBe('clinics');
    expect(holdOf([{ ...grave, state: 'acknowledged' }], seen, 9e9)).toBeNull();
    expect(holdOf([{ ...grave, cleared: true }], seen, 9e9)).toBeNull();
  });

  it('shows a silent feed on the scene of the feeds', () => {
    expect(holdOf([makeAlert({ topic: 'feed' })], new Map(), 0)?.scene).toBe('feeds');
  });

  it('prefers the graver alert and lets levels III and IV pass', () => {
    const alerts = [
      makeAlert({ level: 3 }),
      makeAlert({ id: 'a2', level: 1, topic: 'risk' }),
      makeAlert({ id: 'a3' }),
    ];
    expect(holdOf(alerts, new Map(), 0)?.alert.id).toBe('a2');
    expect(holdOf([makeAlert({ level: 3 })], new Map(), 0)).toBeNull();
  });
});

it('remembers when an alert came for as long as it is there, and no longer', () => {
  const seen = new Map<string, number>();
  noteSeen(seen, [makeAlert({}), makeAlert({ id: 'a2' })], 100);
  noteSeen(seen, [makeAlert({})], 200);
  expect([...seen]).toEqual([['a1', 100]]);
});

describe('turned', () => {
  it('goes round in both directions', () => {
    expect(turned(['a', 'b', 'c'], 'c', 1)).toBe('a');
    expect(turned(['a', 'b', 'c'], 'a', -1)).toBe('c');
  });
});
