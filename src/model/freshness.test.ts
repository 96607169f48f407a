import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshness } from './freshness.ts';

const minute = 60_000;
const at = (ageMinutes: number, extra: { got?: number; of?: number } = {}) =>
  freshness({ observedAt: 0, cadenceMs: 60 * minute, now: ageMinutes * minute, ...extra });

describe('freshness', () => {
  it('changes only after 1.5 and 3 cadences', () => {
    expect(at(90).kind).toBe('fresh');
    expect(at(90.01).kind).toBe('late');
    expect(at(180).kind).toBe('late');
    expect(at(180.01).kind).toBe('stale');
  });

  it('says by how much it is late', () => {
    expect(at(102)).toEqual({ kind: 'late', observedAt: 0, ageMs: 102 * minute, lateByMs: 42 * minute });
  });

  it('names partial reporting, and keeps it when age outranks it', () => {
    expect(at(10, { got: 46, of: 48 })).toEqual({ kind: 'partial', got: 46, of: 48, observedAt: 0 });
    expect(at(10, { got: 48, of: 48 }).kind).toBe('fresh');
    expect(at(200, { got: 46, of: 48 })).toMatchObject({ kind: 'stale', got: 46, of: 48 });
  });

  it('takes an observation from the future as new', () => {
    expect(at(-500).kind).toBe('fresh');
  });

  it('never gets fresher by waiting', () => {
    const rank = { fresh: 0, partial: 0, late: 1, stale: 2 };
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (age, wait) => {
        expect(rank[at(age + wait).kind]).toBeGreaterThanOrEqual(rank[at(age).kind]);
      }),
    );
  });
});
