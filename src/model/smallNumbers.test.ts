import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppress, suppressParts } from './smallNumbers.ts';
import type { ShownCount } from './smallNumbers.ts';

const kinds = (cells: readonly ShownCount[]) => cells.map((cell) => cell.kind);

/** Every value of each suppressed part that agrees with all that is shown: an attacker with a pencil. */
function possibleValues(shown: readonly ShownCount[], total: number): Set<number>[] {
  const found = shown.map(() => new Set<number>());
  const walk = (index: number, rest: number, chosen: number[]): void => {
    const cell = shown[index];
    if (!cell) {
      if (rest === 0) chosen.forEach((value, at) => found[at]?.add(value));
      return;
    }
    const from = cell.kind === 'count' ? cell.value : cell.kind === 'below5' ? 1 : 5;
    const to = cell.kind === 'count' ? cell.value : cell.kind === 'below5' ? 4 : rest;
    for (let value = from; value <= Math.min(to, rest); value += 1) {
      walk(index + 1, rest - value, [...chosen, value]);
    }
  };
  walk(0, total, []);
  return found;
}

describe('suppress', () => {
  it('hides 1 to 4, shows a true zero, and keeps missing apart from zero', () => {
    expect(kinds([0, 1, 4, 5].map(suppress))).toEqual(['count', 'below5', 'below5', 'count']);
    expect(suppress(null)).toEqual({ kind: 'missing' });
  });
});

describe('suppressParts', () => {
  it('hides a second part when the total gives the first away', () => {
    const { parts, total } = suppressParts([3, 20, 11, 0], 34);
    expect(kinds(parts)).toEqual(['below5', 'count', 'hidden', 'count']);
    expect(total).toEqual({ kind: 'count', value: 34 });
  });

  it('sees through two small parts that can only be 4 and 4', () => {
    expect(kinds(suppressParts([4, 4, 20], 28).parts)).toEqual(['below5', 'below5', 'hidden']);
    expect(kinds(suppressParts([2, 3, 20], 25).parts)).toEqual(['below5', 'below5', 'count']);
  });

  it('hides the total when no part is left', () => {
    const { parts, total } = suppressParts([1, 5, 0], 6);
    expect(kinds(parts)).toEqual(['below5', 'hidden', 'count']);
    expect(total).toEqual({ kind: 'hidden' });
  });

  it('never lets a reader work out a small count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), (counts) => {
        const sum = counts.reduce((a, b) => a + b, 0);
        const { parts, total } = suppressParts(counts, sum);
        fc.pre(total.kind === 'count');
        const possible = possibleValues(parts, sum);
        const known = parts.filter((cell, index) => cell.kind === 'below5' && possible[index]?.size === 1);
        expect(known).toEqual([]);
      }),
    );
  });
});
