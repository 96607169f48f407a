/** Where a field lies on a picture, in pixels of the picture: its corner and the size of its cells. */
export interface Placing {
  left: number;
  top: number;
  cellWidth: number;
  cellHeight: number;
}

export interface Field {
  values: Float32Array;
  columns: number;
  rows: number;
}

/** For each pixel across: between which two of a line's half cells it lies, and how far. */
interface Steps {
  at: Int32Array;
  share: Float32Array;
}

export interface Stretcher {
  /** Fills a picture of `width` pixels a row: the field's values times `scale` are steps of the table. */
  (
    field: Field,
    placing: Placing,
    scale: number,
    table: Uint32Array,
    words: Uint32Array,
    width: number,
  ): void;
}

function stepsOf(
  width: number,
  { columns }: Field,
  { left, cellWidth }: Placing,
  kept: Steps | undefined,
): Steps {
  const steps =
    kept?.at.length === width ? kept : { at: new Int32Array(width), share: new Float32Array(width) };
  const last = 2 * columns - 2;
  for (let x = 0; x < width; x++) {
    const position = Math.max(0, Math.min(last, ((x + 0.5 - left) / cellWidth - 0.5) * 2));
    const at = Math.floor(position);
    steps.at[x] = at;
    steps.share[x] = position - at;
  }
  return steps;
}

/** Weights of four neighbours for a place between the middle two (Catmull and Rom 1974). */
function cubic(t: number): [number, number, number, number] {
  return [
    ((2 - t) * t - 1) * t * 0.5,
    ((3 * t - 5) * t * t + 2) * 0.5,
    ((4 - 3 * t) * t + 1) * t * 0.5,
    (t - 1) * t * t * 0.5,
  ];
}

/** The field's values along one line between its rows, times `scale`. */
function lineAt({ values, columns, rows }: Field, position: number, scale: number, line: Float64Array): void {
  const at = Math.max(0, Math.min(rows - 1, position));
  const row = Math.floor(at);
  const [w0, w1, w2, w3] = cubic(at - row);
  const from = (r: number) => Math.max(0, Math.min(rows - 1, r)) * columns;
  let [a, b, c, d] = [from(row - 1), from(row), from(row + 1), from(row + 2)];
  const [s0, s1, s2, s3] = [w0 * scale, w1 * scale, w2 * scale, w3 * scale];
  for (let x = 0; x < columns; x++) {
    line[x] =
      s0 * (values[a++] ?? 0) + s1 * (values[b++] ?? 0) + s2 * (values[c++] ?? 0) + s3 * (values[d++] ?? 0);
  }
}

/** Puts the cubic's middle between every two values, and keeps all within the table; the highest of them. */
function halve(line: Float64Array, columns: number, halves: Float32Array, most: number): number {
  let highest = 0;
  let [before, here] = [line[0] ?? 0, line[0] ?? 0];
  let next = line[1] ?? here;
  for (let x = 0; x < columns; x++) {
    const after = x + 2 < columns ? (line[x + 2] ?? 0) : next;
    const between = (9 * (here + next) - before - after) / 16;
    halves[2 * x] = here < 0 ? 0 : here > most ? most : here;
    halves[2 * x + 1] = between < 0 ? 0 : between > most ? most : between;
    if (here > highest) highest = here;
    if (between > highest) highest = between;
    before = here;
    here = next;
    next = after;
  }
  return highest;
}

/**
 * Stretches a coarse field to the pixels of the screen, cubic between its cells, and colours it on the way. In software this takes
 * a third of what the browser's own smooth scaling does, and colours come after smoothing instead of before.
 */
export function createStretcher(): Stretcher {
  let steps: Steps | undefined;
  let line = new Float64Array(0);
  let halves = new Float32Array(0);
  return (field, placing, scale, table, words, width) => {
    const { columns } = field;
    steps = stepsOf(width, field, placing, steps);
    if (line.length !== columns) {
      line = new Float64Array(columns);
      halves = new Float32Array(2 * columns + 1);
    }
    const { at, share } = steps;
    const most = table.length - 0.51;
    for (let start = 0, y = 0; start < words.length; start += width, y++) {
      lineAt(field, (y + 0.5 - placing.top) / placing.cellHeight - 0.5, scale, line);
      if (halve(line, columns, halves, most) < 0.5) {
        words.fill(0, start, start + width);
        continue;
      }
      for (let x = 0; x < width; x++) {
        const from = at[x] ?? 0;
        const low = halves[from] ?? 0;
        words[start + x] = table[(low + ((halves[from + 1] ?? 0) - low) * (share[x] ?? 0) + 0.5) | 0] ?? 0;
      }
    }
  };
}
