import { describe, expect, it } from 'vitest';

import { createStretcher } from './stretch.ts';

const table = Uint32Array.from({ length: 256 }, (_, i) => i);

function stretched(values: Float32Array, columns: number, rows: number, cell: number, left = 0): Uint32Array {
  const width = columns * cell;
  const words = new Uint32Array(width * rows * cell);
  const placing = { left, top: 0, cellWidth: cell, cellHeight: cell };
  createStretcher()({ values, columns, rows }, placing, 1, table, words, width);
  return words;
}

describe('createStretcher', () => {
  it('follows a Gaussian of two cells to 2 % of its peak between them', () => {
    const [n, cell, peak] = [24, 8, 250];
    const gauss = (x: number, y: number) => peak * Math.exp(-((x - 11.5) ** 2 + (y - 11.5) ** 2) / 8);
    const values = Float32Array.from({ length: n * n }, (_, i) => gauss(i % n, Math.floor(i / n)));
    const words = stretched(values, n, n, cell);
    words.forEach((word, i) => {
      const x = ((i % (n * cell)) + 0.5) / cell - 0.5;
      const y = (Math.floor(i / (n * cell)) + 0.5) / cell - 0.5;
      expect(Math.abs(word - gauss(x, y))).toBeLessThan(0.02 * peak);
    });
  });

  it('keeps an even field even up to the edges, and what is above the scale in the last colour', () => {
    expect(new Set(stretched(new Float32Array(12).fill(40), 4, 3, 6))).toEqual(new Set([40]));
    expect(new Set(stretched(new Float32Array(12).fill(900), 4, 3, 6))).toEqual(new Set([255]));
  });

  it('lies where it is placed, and clears what an earlier picture left', () => {
    const values = new Float32Array(16).fill(0);
    values[5] = 200;
    const columnOfPeak = (words: Uint32Array) => words.indexOf(Math.max(...words)) % 40;
    const column = columnOfPeak(stretched(values, 4, 4, 10));
    expect(Math.abs(column - 14.5)).toBeLessThan(1);
    expect(columnOfPeak(stretched(values, 4, 4, 10, -3))).toBe(column - 3);
    const words = new Uint32Array(1600).fill(77);
    const placing = { left: 0, top: 0, cellWidth: 10, cellHeight: 10 };
    const nothing = { values: new Float32Array(16), columns: 4, rows: 4 };
    createStretcher()(nothing, placing, 1, table, words, 40);
    expect(new Set(words)).toEqual(new Set([0]));
  });
});
