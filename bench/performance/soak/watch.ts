import type { Page } from '@playwright/test';
import { shownBy } from './wall.ts';
import type { Shown } from './wall.ts';

const LOOK_MS = 120;
const LONGEST_MS = 45_000;

/** Looks at the wall all the time and keeps what it has said: the days, the lost links, the builds. */
export class Watch {
  readonly days = new Set<string>();
  readonly builds: string[] = [];
  readonly late: string[] = [];
  losses = 0;
  #shown: Shown | null = null;
  #over = false;
  readonly #page: Page;
  readonly #waiting = new Set<(shown: Shown) => void>();

  constructor(page: Page) {
    this.#page = page;
    void this.#look();
  }

  get shown(): Shown | null {
    return this.#shown;
  }

  stop(): void {
    this.#over = true;
  }

  /** Waits until the wall shows what is asked for; false, and a note under `late`, where it does not in time. */
  async until(what: string, asked: (shown: Shown) => boolean, longestMs = LONGEST_MS): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (seen: boolean) => {
        this.#waiting.delete(look);
        clearTimeout(timer);
        if (!seen) this.late.push(what);
        resolve(seen);
      };
      const look = (shown: Shown) => {
        if (asked(shown)) end(true);
      };
      const timer = setTimeout(() => end(false), longestMs);
      this.#waiting.add(look);
    });
  }

  async #look(): Promise<void> {
    while (!this.#over) {
      // oxlint-disable no-await-in-loop -- one look after the other
      const shown = await shownBy(this.#page);
      if (shown) this.#note(shown);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      // oxlint-enable no-await-in-loop
    }
  }

  #note(shown: Shown): void {
    if (shown.day) this.days.add(shown.day);
    if (shown.build && shown.build !== this.builds.at(-1)) this.builds.push(shown.build);
    if (shown.link === 'lost' && this.#shown?.link !== 'lost') this.losses += 1;
    this.#shown = shown;
    for (const look of this.#waiting) look(shown);
  }
}
