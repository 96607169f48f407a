import { describe, expect, it } from 'vitest';

import { colourTable, paintField } from './colourTable.ts';
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

  it('gives the maximum and everything above it the last colour', () => {
    const table = colourTable(stops);
    const words = new Uint32Array(4);
    paintField(new Float32Array([0, 5, 10, 99]), 10, table, words);
    expect([...words]).toEqual([table[0], table[128], table[255], table[255]]);
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
