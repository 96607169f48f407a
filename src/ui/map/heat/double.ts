import type { Field } from './stretch.ts';

/** Cells of a field from one column and row to before another. */
export interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels of a part's picture: one on every cell and one between two. */
export const doubled = ({ left, top, right, bottom }: Part) => ({
  width: 2 * (right - left) - 1,
  height: 2 * (bottom - top) - 1,
});

/** One line of pixels from one of values: each value, and the cubic's middle between it and the next. */
function colourLine(
  line: Float64Array,
  { left, right }: Part,
  columns: number,
  table: Uint32Array,
  words: Uint32Array,
  start: number,
): void {
  const most = table.length - 0.51;
  const to = (value: number) => table[value > 0 ? (value < most ? value + 0.5 : most) | 0 : 0] ?? 0;
  let before = line[Math.max(0, left - 1)] ?? 0;
  let here = line[left] ?? 0;
  let next = line[Math.min(columns - 1, left + 1)] ?? 0;
  let at = start;
  for (let x = left; x < right - 1; x++) {
    const after = x + 2 < columns ? (line[x + 2] ?? 0) : next;
    words[at++] = to(here);
    words[at++] = to((9 * (here + next) - before - after) * 0.0625);
    before = here;
    here = next;
    next = after;
  }
  words[at] = to(here);
}

/**
 * Colours a part of a field with twice its resolution: with four pixels to a standard deviation of the kernel, straight lines between
 * them, as a browser draws when it stretches a picture, stay within 2 % of a peak.
 */
export function createDoubler() {
  let line = new Float64Array(0);
  return (
    { values, columns, rows }: Field,
    part: Part,
    scale: number,
    table: Uint32Array,
    words: Uint32Array,
  ) => {
    if (line.length !== columns) line = new Float64Array(columns);
    const { width } = doubled(part);
    const [near, far] = [scale * 0.5625, scale * -0.0625];
    for (let y = part.top, start = 0; y < part.bottom; y++, start += 2 * width) {
      let b = y * columns;
      for (let x = 0; x < columns; x++) line[x] = (values[b + x] ?? 0) * scale;
      colourLine(line, part, columns, table, words, start);
      if (y === part.bottom - 1) break;
      let a = Math.max(0, y - 1) * columns;
      let c = b + columns;
      let d = Math.min(rows - 1, y + 2) * columns;
      for (let x = 0; x < columns; x++)
        line[x] =
          near * ((values[b++] ?? 0) + (values[c++] ?? 0)) + far * ((values[a++] ?? 0) + (values[d++] ?? 0));
      colourLine(line, part, columns, table, words, start + width);
    }
  };
}
