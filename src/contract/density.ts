import * as z from 'zod/mini';
import { provenance } from './provenance.ts';
import { position } from './region.ts';
import { civilDay } from './time.ts';

/** A fixed grid over the city: cell `i` has column `i % columns` (west to east) and row `floor(i / columns)` (south to north). */
export const grid = z.object({
  /** South-west corner. */
  origin: position,
  /** Cell size in degrees `[longitude, latitude]`. */
  cell: position,
  columns: z.int(),
  rows: z.int(),
});
export type Grid = z.infer<typeof grid>;

/** Counts per cell, never persons: fever visits of the week up to and including `day`, by the cell of residence. */
export const densityGrid = z.object({
  day: civilDay,
  grid,
  /** Cells with a count, ascending; all others are zero. */
  index: z.array(z.int()),
  count: z.array(z.number()),
  provenance,
});
export type DensityGrid = z.infer<typeof densityGrid>;
