import { counts } from './counts.ts';
import type { AsOf, CheckedDelivery, FeedError, FeedState, LoggedDelivery } from './store.ts';

const TOLD_ERRORS = 20;
/** A feed that sends garbage for weeks must not fill the memory with its own errors. */
const KEPT_ERRORS = 2_000;

type Filed = { observed: number; received: number; errors: readonly FeedError[] };

/**
 * The deliveries of one feed, kept as columns of numbers: a city's clinics alone send a thousand a day, and every moment
 * of the past must be told from them.
 */
export class FeedBook {
  readonly #reporters: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #reporter: number[] = [];
  readonly #observed: number[] = [];
  readonly #received: number[] = [];
  readonly #accepted: number[] = [];
  readonly #rejected: number[] = [];
  #errors: Filed[] = [];
  readonly #newest: FeedState & { reporters: Map<string, number> } = emptyState();

  add({ receipt: { reporter, observed, received }, entries, errors }: CheckedDelivery): void {
    this.#reporter.push(this.#numberOf(reporter));
    this.#observed.push(observed);
    this.#received.push(received);
    this.#accepted.push(entries.length);
    this.#rejected.push(errors.reduce((sum, { rejected }) => sum + rejected, 0));
    if (errors.length > 0) this.#errors.push({ observed, received, errors });
    if (this.#errors.length > 2 * KEPT_ERRORS) this.#errors = this.#errors.slice(-KEPT_ERRORS);
    count(this.#newest, { reporter, observed, received, accepted: entries.length });
  }

  /** The state of the feed as of some moments; from the running state where nothing is left out. */
  state({ known = Infinity, observedUpTo = Infinity }: AsOf): FeedState {
    const newest = this.#newest.lastReceived ?? -Infinity;
    const whole = known >= newest && observedUpTo >= newest;
    const state = whole ? { ...this.#newest } : this.#replay(known, observedUpTo);
    return { ...state, errors: this.#errorsUpTo(known, observedUpTo) };
  }

  log(from: number, to: number): LoggedDelivery[] {
    const found: LoggedDelivery[] = [];
    for (let index = 0; index < this.#received.length; index += 1) {
      const received = this.#received[index] ?? 0;
      if (received >= from && received <= to) found.push(this.#row(index));
    }
    return found.sort((a, b) => a.received - b.received);
  }

  #row(index: number): LoggedDelivery {
    return {
      reporter: this.#reporters[this.#reporter[index] ?? 0] ?? '',
      observed: this.#observed[index] ?? 0,
      received: this.#received[index] ?? 0,
      accepted: this.#accepted[index] ?? 0,
      rejected: this.#rejected[index] ?? 0,
    };
  }

  #replay(known: number, observedUpTo: number): FeedState {
    const state = emptyState();
    for (let index = 0; index < this.#received.length; index += 1) {
      const received = this.#received[index] ?? 0;
      const observed = this.#observed[index] ?? 0;
      if (counts({ received, observed }, { known, observedUpTo })) count(state, this.#row(index));
    }
    return state;
  }

  #errorsUpTo(known: number, observedUpTo: number): FeedError[] {
    const told: FeedError[] = [];
    for (let index = this.#errors.length - 1; index >= 0 && told.length < TOLD_ERRORS; index -= 1) {
      const filed = this.#errors[index];
      if (filed && counts(filed, { known, observedUpTo })) told.push(...filed.errors);
    }
    return told.slice(0, TOLD_ERRORS);
  }

  #numberOf(reporter: string): number {
    const known = this.#numbers.get(reporter);
    if (known !== undefined) return known;
    this.#numbers.set(reporter, this.#reporters.length);
    return this.#reporters.push(reporter) - 1;
  }
}

const emptyState = () => ({
  firstReceived: null,
  lastObserved: null,
  lastReceived: null,
  reporters: new Map<string, number>(),
  errors: [],
});

/** Only a delivery with a good fact tells that its reporter is there; any tells that the line is. */
function count(
  state: FeedState & { reporters: Map<string, number> },
  { reporter, observed, received, accepted }: Omit<LoggedDelivery, 'rejected'>,
): void {
  state.firstReceived = Math.min(state.firstReceived ?? received, received);
  state.lastReceived = Math.max(state.lastReceived ?? received, received);
  if (accepted === 0) return;
  state.lastObserved = Math.max(state.lastObserved ?? observed, observed);
  state.reporters.set(reporter, Math.max(state.reporters.get(reporter) ?? observed, observed));
}
