import * as z from 'zod/mini';
import { provenance } from './provenance.ts';
import { adcode } from './region.ts';
import { civilDay } from './time.ts';

/** Fever-clinic visits of one region or clinic in one civil day. */
export const feverVisitDay = z.object({
  adcode,
  /** Null: all clinics of the region together. */
  clinic: z.nullable(z.string()),
  day: civilDay,
  /** Visits counted by those that reported; null if nobody did. A clinic that did not report is not a zero. */
  visits: z.nullable(z.int().check(z.minimum(0))),
  /** Positive tests among them. */
  positives: z.nullable(z.int().check(z.minimum(0))),
  provenance,
});
export type FeverVisitDay = z.infer<typeof feverVisitDay>;
