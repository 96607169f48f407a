import { describe, expect, test } from 'vitest';
import { panelState } from './panelState.ts';
import { combineQueries } from './query.ts';
import type { QueryLike } from './query.ts';

const MINUTE = 60_000;
const now = 100 * MINUTE;
const clock = { now, fromLocal: (localMs: number) => localMs };

function makeQuery<Data>(changes: Partial<QueryLike<Data>>): QueryLike<Data> {
  return { error: null, isPending: false, dataUpdatedAt: 90 * MINUTE, errorUpdatedAt: 0, ...changes };
}

const fresh = () => ({ kind: 'fresh', observedAt: 88 * MINUTE }) as const;

describe('panelState', () => {
  test('loading counts its attempts', () => {
    const query = makeQuery<number[]>({ isPending: true, failureCount: 2 });
    expect(panelState({ query, clock })).toEqual({ kind: 'loading', attempt: 3 });
  });

  test('failed without data says since when', () => {
    const query = makeQuery<number[]>({ error: new Error('503'), errorUpdatedAt: 95 * MINUTE });
    expect(panelState({ query, clock })).toEqual({ kind: 'failed', since: 95 * MINUTE });
  });

  test('failed with old data is that data, stale by its own age', () => {
    const query = makeQuery({ data: [1], error: new Error('503') });
    expect(panelState({ query, freshness: fresh, clock })).toMatchObject({
      kind: 'shown',
      data: [1],
      freshness: { kind: 'stale', observedAt: 88 * MINUTE, ageMs: 12 * MINUTE },
    });
  });

  test('failed with old data of a feed without times is as old as its last answer', () => {
    const query = makeQuery({ data: [1], error: new Error('503') });
    expect(panelState({ query, clock })).toMatchObject({
      freshness: { kind: 'stale', observedAt: 90 * MINUTE },
    });
  });

  test('a lost link is not renamed by a failed request', () => {
    const query = makeQuery({ data: [1], error: new Error('gone') });
    const freshness = () => ({ kind: 'lost', since: MINUTE, observedAt: null }) as const;
    expect(panelState({ query, freshness, clock })).toMatchObject({ freshness: { kind: 'lost' } });
  });

  test('nothing found is empty, a true zero is not', () => {
    expect(panelState({ query: makeQuery({ data: [] }), clock }).kind).toBe('empty');
    expect(panelState({ query: makeQuery({ data: 0 }), clock }).kind).toBe('shown');
    expect(
      panelState({
        query: makeQuery({ data: { rows: [] } }),
        isEmpty: ({ rows }) => rows.length === 0,
        clock,
      }).kind,
    ).toBe('empty');
  });
});

describe('combineQueries', () => {
  test('has data when all have', () => {
    const both = combineQueries({ a: makeQuery({ data: 1 }), b: makeQuery({ data: 'x', dataUpdatedAt: 5 }) });
    expect(both).toMatchObject({ data: { a: 1, b: 'x' }, isPending: false, dataUpdatedAt: 5 });
  });

  test('waits for the last', () => {
    const both = combineQueries({ a: makeQuery({ data: 1 }), b: makeQuery<number>({ isPending: true }) });
    expect(both).toMatchObject({ data: undefined, isPending: true });
  });

  test('fails with the first that failed, and keeps old data of both', () => {
    const error = new Error('503');
    expect(combineQueries({ a: makeQuery({ data: 1, error }), b: makeQuery({ data: 2 }) })).toMatchObject({
      data: { a: 1, b: 2 },
      error,
    });
    const pending = combineQueries({
      a: makeQuery<number>({ error }),
      b: makeQuery<number>({ isPending: true }),
    });
    expect(panelState({ query: pending, clock }).kind).toBe('failed');
  });
});
