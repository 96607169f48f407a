import { describe, expect, it } from 'vitest';

import { colourTable } from './colourTable.ts';
import { roundUp } from './heatScale.ts';

const stops = [
  [10, 20, 30],
  [200, 100, 50],
] as const;

describe('colourTable', () => {
  const bytes = new Uint8Array(colourTable(stops).buffer);

  it('starts from nothing, never becomes more transparent, and ends in the last stop', () => {
    expect(bytes[3]).toBe(0);
    for (let i = 1; i < 256; i++) expect(bytes[i * 4 + 3]).toBeGreaterThanOrEqual(bytes[i * 4 - 1] ?? 0);
    expect(Array.from(bytes.slice(-4, -1))).toEqual([200, 100, 50]);
  });
});

describe('roundUp', () => {
  it.each([
    [0.013, 0.02],
    [0.9, 1],
    [2.1, 2.5],
    [2.5, 2.5],
    [36, 50],
    [0, 1],
  ])('%f -> %f', (value, expected) => {
    expect(roundUp(value)).toBe(expected);
  });
});
