/** The API's only source of time. `now` is in ms since 1970 UTC and never runs backwards. */
export type Clock = {
  now: () => number;
  /** API seconds that pass in one real second; 1 for a real city. */
  rate: number;
  paused: boolean;
};
