import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertOrder } from './alertOrder.ts';
import type { OrderedAlert } from './alertOrder.ts';

const now = 1_000;
const makeAlert = (id: string, over: Partial<OrderedAlert> = {}): OrderedAlert => ({
  id,
  level: 3,
  state: 'active',
  owner: 'Health commission',
  dueAt: 2_000,
  raisedAt: 500,
  ...over,
});
const idsInOrder = (alerts: readonly OrderedAlert[]) =>
  [...alerts].sort(alertOrder(now)).map((each) => each.id);

describe('alertOrder', () => {
  it('puts unowned and overdue first, then level, then age', () => {
    const alerts = [
      makeAlert('closed', { state: 'closed', level: 1, owner: null, dueAt: 1 }),
      makeAlert('shelved', { state: 'shelved', level: 1, owner: null, dueAt: null }),
      makeAlert('young'),
      makeAlert('old', { raisedAt: 100 }),
      makeAlert('worse', { level: 1 }),
      makeAlert('overdue', { level: 4, dueAt: 999 }),
      makeAlert('unowned', { level: 2, owner: null }),
    ];
    expect(idsInOrder(alerts)).toEqual(['unowned', 'overdue', 'worse', 'old', 'young', 'shelved', 'closed']);
  });

  it('puts what stands before what is gone, among the neglected and among the rest', () => {
    const alerts = [
      makeAlert('goneNeglected', { level: 1, owner: null, cleared: true }),
      makeAlert('gone', { level: 1, cleared: true, raisedAt: 1 }),
      makeAlert('standing', { level: 4 }),
      makeAlert('overdue', { level: 4, dueAt: 999, cleared: false }),
    ];
    expect(idsInOrder(alerts)).toEqual(['overdue', 'goneNeglected', 'standing', 'gone']);
  });

  it('gives one order whatever the order of arrival', () => {
    const alert = fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      state: fc.constantFrom('active' as const, 'assigned' as const, 'shelved' as const, 'closed' as const),
      owner: fc.option(fc.constant('x')),
      dueAt: fc.option(fc.nat(2_000)),
      raisedAt: fc.nat(5),
      cleared: fc.option(fc.boolean(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(alert, { selector: (each) => each.id }), (alerts) => {
        expect(idsInOrder([...alerts].reverse())).toEqual(idsInOrder(alerts));
      }),
    );
  });
});
