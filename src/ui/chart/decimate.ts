/** Points in order of x; a y of NaN is a gap. Both of one length. */
export type Points = { x: Float64Array; y: Float64Array };

/** Up to so many points a column of pixels nothing is left out. */
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
  const keeper = createKeeper(y, KEPT_PER_COLUMN * columns + 4);
  const start = Number(x[0]);
  const width = (Number(x[count - 1]) - start) / columns;
  let at = 0;
  for (let column = 1; column <= columns; column += 1) {
    const from = at;
    at = column === columns ? count : firstFrom(x, at, start + width * column);
    keeper.keepOf(from, at);
  }
  return keeper.all();
}

/** The first place from `at` on whose x is `edge` or more. */
function firstFrom(x: Float64Array, at: number, edge: number): number {
  let place = at;
  while (place < x.length && Number(x[place]) < edge) place += 1;
  return place;
}

/** Collects indices in their order. Numbers in a closure: every point of every long line comes by here. */
function createKeeper(y: Float64Array, most: number) {
  const kept = new Uint32Array(most);
  let used = 0;
  /** A gap since the last value kept; -1 where there is none. */
  let gap = -1;

  const push = (index: number) => {
    if (used > 0 && kept[used - 1] === index) return;
    kept[used] = index;
    used += 1;
  };
  const keep = (index: number) => {
    if (gap >= 0) push(gap);
    gap = -1;
    push(index);
  };
  const keepBroken = (chosen: readonly number[], from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      if (!Number.isNaN(y[at])) {
        if (chosen.includes(at)) keep(at);
      } else if (gap < 0) gap = at;
    }
  };
  return {
    /** Takes what a column of the points `from` up to `to` can show. */
    keepOf: (from: number, to: number) => {
      let numbers = 0;
      let lowest = -1;
      let highest = -1;
      let low = Infinity;
      let high = -Infinity;
      for (let at = from; at < to; at += 1) {
        const value = Number(y[at]);
        if (value < low) {
          low = value;
          lowest = at;
        }
        if (value > high) {
          high = value;
          highest = at;
        }
        if (!Number.isNaN(value)) numbers += 1;
      }
      if (numbers < to - from) keepBroken([lowest, highest, 0, y.length - 1], from, to);
      else if (numbers > 0) {
        if (from === 0) keep(0);
        keep(Math.min(lowest, highest));
        keep(Math.max(lowest, highest));
        if (to === y.length) keep(to - 1);
      }
    },
    all: () => {
      if (gap >= 0) push(y.length - 1);
      return kept.slice(0, used);
    },
  };
}
