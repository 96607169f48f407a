import type { ExpectedDay } from './expectedBand.ts';

/**
 * For every day, how many days in a row up to it lay above the expected band. A missing day, or one without a band,
 * ends the run: "three days in a row" must be true of three reported days.
 */
export function exceedance(series: readonly (number | null)[], expected: readonly ExpectedDay[]): number[] {
  let run = 0;
  return series.map((value, t) => {
    const band = expected[t];
    run = value !== null && band && value > band.upper ? run + 1 : 0;
    return run;
  });
}
