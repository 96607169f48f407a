import type { Clock } from './clock.ts';

type Options = {
  /** API time at which the clock starts, ms since 1970 UTC. */
  start: number;
  /** API seconds a real second, > 0. */
  rate: number;
  paused?: boolean;
  /** Real time in ms; any origin, must not run backwards. */
  realNow: () => number;
};

/** A clock that runs at its own rate from its own start, can stand still, and can be moved ahead by hand. */
export class SimulationClock implements Clock {
  #anchorApi: number;
  #anchorReal: number;
  #rate: number;
  #paused: boolean;
  readonly #realNow: () => number;

  constructor({ start, rate, paused = false, realNow }: Options) {
    this.#anchorApi = start;
    this.#anchorReal = realNow();
    this.#rate = rate;
    this.#paused = paused;
    this.#realNow = realNow;
  }

  now = (): number => {
    if (this.#paused) return this.#anchorApi;
    const passed = Math.max(0, this.#realNow() - this.#anchorReal);
    return Math.floor(this.#anchorApi + passed * this.#rate);
  };

  get rate(): number {
    return this.#rate;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Changes rate or pause from this moment on; the time reached so far is kept. */
  set({ rate = this.#rate, paused = this.#paused }: { rate?: number; paused?: boolean }): void {
    this.#anchorApi = this.now();
    this.#anchorReal = this.#realNow();
    this.#rate = rate;
    this.#paused = paused;
  }

  /** Moves the clock ahead by `ms` of API time, also while paused. Negative steps are refused: time has no way back. */
  advance(ms: number): void {
    if (ms < 0) throw new RangeError('a clock cannot be moved back');
    const now = this.now();
    this.#anchorReal = this.#realNow();
    this.#anchorApi = now + ms;
  }
}
