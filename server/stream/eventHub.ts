import type { LiveEvent } from '#contract/liveEvent.ts';

type Kept = { n: number; event: LiveEvent };

/** What a reader at a position gets next; `gone` if the position is no longer (or was never) held. */
export type Reading = { gone: true } | { gone: false; events: Kept[] };

/** Not `crypto.randomUUID`: it exists only on secure origins, and an intranet may be plain HTTP. */
function newEpoch(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The one live stream of the API: numbers every event and keeps the last `capacity` of them, so that a client
 * can resume. Clients hold a position, not a queue: a slow one costs nothing and is reset when it fell out.
 */
export class EventHub {
  readonly epoch: string;
  readonly #capacity: number;
  #ring: Kept[] = [];
  #last = 0;
  #closed = false;
  #generation = 0;
  readonly #waiting = new Set<() => void>();

  constructor({ epoch = newEpoch(), capacity = 5_000 } = {}) {
    this.epoch = epoch;
    this.#capacity = capacity;
  }

  get last(): number {
    return this.#last;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Id of position `n` as it stands on the stream's `id:` lines. */
  idOf(n: number): string {
    return `${this.epoch}-${n}`;
  }

  /** The position that an id names; null if it belongs to another epoch or is no id. */
  positionOf(id: string): number | null {
    const match = /^(.+)-(\d+)$/.exec(id);
    return match && match[1] === this.epoch ? Number(match[2]) : null;
  }

  publish(event: LiveEvent): void {
    this.#last += 1;
    this.#ring.push({ n: this.#last, event });
    // Cut rarely: shifting one element off a long array costs its length each time.
    if (this.#ring.length > this.#capacity * 1.25) this.#ring = this.#ring.slice(-this.#capacity);
    this.#wake();
  }

  /** Up to `most` events after position `n`. */
  after(n: number, most: number): Reading {
    const first = this.#ring[0]?.n ?? this.#last + 1;
    if (n > this.#last || n < first - 1) return { gone: true };
    const start = n - first + 1;
    return { gone: false, events: this.#ring.slice(start, start + most) };
  }

  /** Calls back once, at the next event or at the end; returns how to stop waiting. */
  onNext(call: () => void): () => void {
    this.#waiting.add(call);
    return () => this.#waiting.delete(call);
  }

  /** Counts the cuts; a stream begun under another generation has to end. */
  get generation(): number {
    return this.#generation;
  }

  /** Ends the streams that are open now; new ones may begin. */
  cut(): void {
    this.#generation += 1;
    this.#wake();
  }

  /** Ends every stream, for a shutdown in good order. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  /** How many clients wait for the next event. */
  get waiting(): number {
    return this.#waiting.size;
  }

  #wake() {
    const calls = [...this.#waiting];
    this.#waiting.clear();
    for (const call of calls) call();
  }
}
