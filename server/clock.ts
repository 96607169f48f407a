/** The API's only source of time. `now` is in ms since 1970 UTC and never runs backwards. */
export type Clock = {
  now: () => number;
  /** API seconds that pass in one real second; 1 for a real city. */
  rate: number;
  paused: boolean;
};

/** The clock of a real city: the server's own. */
export const systemClock: Clock = { now: () => Date.now(), rate: 1, paused: false };
