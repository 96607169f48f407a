import type { Cells } from './cells.ts';

/** What every heat layer of the comparison is given. */
export interface Subject {
  cells: Cells;
  /** Two sets of counts to go to and fro between. */
  counts: readonly [Float32Array, Float32Array];
  centre: readonly [lng: number, lat: number];
  zoom: number;
  /** The kernel's standard deviation in metres, as wide on the screen as the stamps of RADIUS and BLUR. */
  bandwidthMetres: number;
}

/** A heat layer in place, with its map and its input, but not drawn yet. */
export interface Mounted {
  show: () => void;
  /** Makes the input of the next update; the function returned gives it to the layer. */
  prepareUpdate: () => () => void;
  zoom: (steps: 1 | -1) => void;
  remove: () => void;
}

export interface Candidate {
  mount: (host: HTMLElement, subject: Subject) => Promise<Mounted>;
}

/** Pixels: Leaflet.heat's own defaults, for everyone. */
export const RADIUS = 25;
export const BLUR = 15;
/** Standard deviation of such a stamp, a disc blurred by half of `BLUR`: half its radius and the blur, as variances. */
export const SIGMA = Math.sqrt(RADIUS ** 2 / 4 + (BLUR / 2) ** 2);

/** What colours end at, in the units of those that add up stamps: about the same part of the picture is red. */
export const STAMP_MAX = 40;
