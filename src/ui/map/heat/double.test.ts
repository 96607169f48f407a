import { describe, expect, it } from 'vitest';

import { createDoubler, doubled } from './double.ts';

/** Steps fine enough that only the way between them is judged. */
const STEPS = 65_536;
const table = Uint32Array.from({ length: STEPS }, (_, i) => i);
const CELLS = 24;

function pictureOf(values: Float32Array, part = { left: 0, top: 0, right: CELLS, bottom: CELLS }) {
  const { width, height } = doubled(part);
  const words = new Uint32Array(width * height);
  createDoubler()({ values, columns: CELLS, rows: CELLS }, part, 1, table, words);
  return { width, height, words };
}

/** What a browser shows between the pixels of a picture that it stretches; in pixels from the middle of the first. */
function between({ width, words }: { width: number; words: Uint32Array }, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  const at = (column: number, row: number) => words[row * width + column] ?? 0;
  const line = (row: number) => at(left, row) * (1 - right) + at(left + 1, row) * right;
  return line(top) * (1 - down) + line(top + 1) * down;
}

describe('createDoubler', () => {
  it.each([
    [11, 11],
    [11.5, 11.5],
    [11.25, 11.6],
    [11.5, 11],
  ])('shows a Gaussian of two cells around %f, %f within 2 %% of its peak everywhere', (cx, cy) => {
    const peak = 60_000;
    const gauss = (x: number, y: number) => peak * Math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 8);
    const values = Float32Array.from({ length: CELLS ** 2 }, (_, i) =>
      gauss(i % CELLS, Math.floor(i / CELLS)),
    );
    const picture = pictureOf(values);
    let worst = 0;
    for (let x = 1; x < CELLS - 2; x += 0.09)
      for (let y = 1; y < CELLS - 2; y += 0.09)
        worst = Math.max(worst, Math.abs(between(picture, 2 * x, 2 * y) - gauss(x, y)) / peak);
    expect(worst).toBeLessThan(0.02);
  });

  it('keeps an even field even up to the edges, and values beyond the table in its last colour', () => {
    expect(new Set(pictureOf(new Float32Array(CELLS ** 2).fill(40)).words)).toEqual(new Set([40]));
    expect(new Set(pictureOf(new Float32Array(CELLS ** 2).fill(9e6)).words)).toEqual(new Set([STEPS - 1]));
  });

  it('draws a part as that part of the whole', () => {
    const values = Float32Array.from({ length: CELLS ** 2 }, (_, i) => (i * 7919) % 5000);
    const whole = pictureOf(values);
    const part = { left: 3, top: 5, right: 11, bottom: 24 };
    const { width, words } = pictureOf(values, part);
    words.forEach((word, i) => {
      const [x, y] = [2 * part.left + (i % width), 2 * part.top + Math.floor(i / width)];
      expect(word).toBe(whole.words[y * whole.width + x]);
    });
  });
});
