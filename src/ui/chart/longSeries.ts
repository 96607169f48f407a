import type { Points } from './decimate.ts';

const LEAST_ROOM = 1024;

/** A line that grows at its end, and forgets its beginning above `most` points; an append costs the same however long it is. */
export class LongSeries {
  readonly #most: number;
  #x = new Float64Array(LEAST_ROOM);
  #y = new Float64Array(LEAST_ROOM);
  #from = 0;
  #to = 0;

  constructor(most = Infinity) {
    this.#most = most;
  }

  get length(): number {
    return this.#to - this.#from;
  }

  /** A view, not a copy: it is right until the next append. */
  get points(): Points {
    return { x: this.#x.subarray(this.#from, this.#to), y: this.#y.subarray(this.#from, this.#to) };
  }

  /** `x` must not be before the last one; a `y` of NaN is a gap. */
  append(x: number, y: number): void {
    if (this.#to === this.#x.length) this.#makeRoom();
    this.#x[this.#to] = x;
    this.#y[this.#to] = y;
    this.#to += 1;
    if (this.length > this.#most) this.#from += 1;
  }

  // What was forgotten at the front is room as well, once it is half of all: then moving pays for as many appends.
  #makeRoom() {
    const { x, y } = this.points;
    if (2 * x.length > this.#x.length) {
      this.#x = new Float64Array(2 * this.#x.length);
      this.#y = new Float64Array(2 * this.#y.length);
    }
    this.#x.set(x);
    this.#y.set(y);
    this.#to = x.length;
    this.#from = 0;
  }
}
