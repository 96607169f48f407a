import type { Quantiles } from './rivals.ts';

/** Sums over forecasts; `mean` divides them. */
export type Score = {
  n: number;
  in80: number;
  in95: number;
  /** Counts above and below the 80 % interval: a fair forecast has as many of either. */
  above80: number;
  below80: number;
  absolute: number;
  /** Mean pinball loss over the quantiles 2.5, 10, 50, 90, 97.5 %. */
  pinball: number;
  width80: number;
  interval80: number;
};

export const noScore = (): Score => ({
  n: 0,
  in80: 0,
  in95: 0,
  above80: 0,
  below80: 0,
  absolute: 0,
  pinball: 0,
  width80: 0,
  interval80: 0,
});

/** Pinball loss of a quantile `q` of probability `p`; least on average when q is the true quantile. */
export const pinball = (p: number, q: number, y: number): number =>
  y >= q ? p * (y - q) : (1 - p) * (q - y);

/** Interval score of Gneiting and Raftery: width, and 2 / alpha for every unit outside. */
export const intervalScore = (low: number, high: number, y: number, alpha: number): number =>
  high - low + (2 / alpha) * (Math.max(0, low - y) + Math.max(0, y - high));

/** Adds one forecast; errors are taken relative to `scale`, so that a city does not outweigh its clinics. */
export function addScore(
  score: Score,
  { q025, q10, q50, q90, q975 }: Quantiles,
  y: number,
  scale: number,
): void {
  score.n += 1;
  score.in80 += Number(y >= q10 && y <= q90);
  score.in95 += Number(y >= q025 && y <= q975);
  score.above80 += Number(y > q90);
  score.below80 += Number(y < q10);
  score.absolute += Math.abs(y - q50) / scale;
  score.width80 += (q90 - q10) / scale;
  score.interval80 += intervalScore(q10, q90, y, 0.2) / scale;
  const losses = [pinball(0.025, q025, y), pinball(0.1, q10, y), pinball(0.5, q50, y), pinball(0.9, q90, y)];
  score.pinball += [...losses, pinball(0.975, q975, y)].reduce((sum, loss) => sum + loss, 0) / 5 / scale;
}
