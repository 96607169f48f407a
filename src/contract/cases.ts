import * as z from 'zod/mini';
import { provenance } from './provenance.ts';
import { adcode } from './region.ts';
import { civilDay } from './time.ts';

const count = z.int().check(z.minimum(0));

/** What contact tracing found; apart from the counts, because it has another owner and basis. */
export const investigation = z.object({
  /** Share of the cumulative cases that were infected locally, 0..1. */
  localShare: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
  /** Clusters (two or more linked cases) first seen in the last 14 days. */
  clusters14d: z.nullable(count),
  provenance,
});

/** Confirmed cases of one region at the end of one day. A cumulative figure may fall: a correction. */
export const caseDay = z.object({
  adcode,
  day: civilDay,
  cumulativeConfirmed: z.nullable(count),
  /** Never derived from a correction: a fall is not a negative count. */
  newConfirmed: z.nullable(count),
  cumulativeDischarged: z.nullable(count),
  investigation: z.nullable(investigation),
  provenance,
});
export type CaseDay = z.infer<typeof caseDay>;
