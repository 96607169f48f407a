/** Points in order of x; a y of NaN is a gap. Both of one length. */
export type Points = { x: Float64Array; y: Float64Array };

/** Below so many points a column of pixels nothing is left out. */
const MOST_PER_COLUMN = 2;
/** Lowest, highest and the gaps before, between and behind them; the first and the last point come on top. */
const KEPT_PER_COLUMN = 5;

/**
 * The indices of the points that a picture `columns` pixels wide can show: of every column the lowest and the highest, and
 * the very first and last. Between two that are kept stands a gap exactly where there was one.
 */
export function decimate({ x, y }: Points, columns: number): Uint32Array {
  const count = y.length;
  if (columns < 1 || count <= MOST_PER_COLUMN * columns) return Uint32Array.from(y.keys());
  const kept = new Keeper(y, KEPT_PER_COLUMN * columns + 4);
  const [start = 0, end = 0] = [x[0], x[count - 1]];
  let at = 0;
  for (let column = 1; column <= columns; column += 1) {
    const edge = column === columns ? Infinity : start + ((end - start) * column) / columns;
    at = kept.column(x, at, edge);
  }
  return kept.all();
}

/** Collects indices in order; its fields are numbers, for it is walked through with every point of every long line. */
class Keeper {
  readonly #y: Float64Array;
  readonly #kept: Uint32Array;
  #used = 0;
  /** A gap since the last value kept; -1 where there is none. */
  #gap = -1;

  constructor(y: Float64Array, most: number) {
    this.#y = y;
    this.#kept = new Uint32Array(most);
  }

  /** Takes the points from `from` up to x = `edge`; returns where the next column begins. */
  column(x: Float64Array, from: number, edge: number): number {
    const y = this.#y;
    const count = y.length;
    let at = from;
    let numbers = 0;
    let lowest = -1;
    let highest = -1;
    let low = Infinity;
    let high = -Infinity;
    for (; at < count; at += 1) {
      if (!(Number(x[at]) < edge)) break;
      const value = Number(y[at]);
      if (value === value) numbers += 1;
      if (value < low) {
        low = value;
        lowest = at;
      }
      if (value > high) {
        high = value;
        highest = at;
      }
    }
    const chosen = [lowest, highest];
    if (from === 0) chosen.push(0);
    if (at === count) chosen.push(count - 1);
    if (numbers === at - from) this.#keepSorted(chosen);
    else this.#keepBroken(chosen, from, at);
    return at;
  }

  all(): Uint32Array {
    if (this.#gap >= 0) this.#push(this.#y.length - 1);
    return this.#kept.slice(0, this.#used);
  }

  #keepSorted(chosen: number[]) {
    for (const index of chosen.sort((a, b) => a - b)) if (index >= 0) this.#keep(index);
  }

  #keepBroken(chosen: number[], from: number, to: number) {
    for (let at = from; at < to; at += 1) {
      if (Number.isNaN(this.#y[at])) {
        if (this.#gap < 0) this.#gap = at;
      } else if (chosen.includes(at)) this.#keep(at);
    }
  }

  #keep(index: number) {
    if (this.#gap >= 0) this.#push(this.#gap);
    this.#gap = -1;
    this.#push(index);
  }

  #push(index: number) {
    if (this.#used > 0 && this.#kept[this.#used - 1] === index) return;
    this.#kept[this.#used] = index;
    this.#used += 1;
  }
}
