import * as z from 'zod/mini';
import { basis, provenance } from './provenance.ts';
import { adcode } from './region.ts';
import { localText } from './text.ts';
import { civilDay } from './time.ts';

/** Class 1 (lowest) to 5; null is "cannot say", which is never drawn as the lowest. */
export const riskClass = z.nullable(z.int().check(z.minimum(1), z.maximum(5)));

/** One indicator held against its threshold, whether it met it or not. */
export const riskReason = z.object({
  indicator: z.string(),
  value: z.nullable(z.number()),
  threshold: z.nullable(z.number()),
  met: z.boolean(),
  text: localText,
});

/** The risk of one area under one rule pack, with its reasons. */
export const riskAssessment = z.object({
  adcode,
  pack: z.string(),
  /** The last day that it rests on. */
  asOf: civilDay,
  level: riskClass,
  label: localText,
  because: z.array(riskReason),
  /** What would lower it, and on which day at the earliest. */
  wouldFall: z.array(z.object({ when: civilDay, if: localText })),
  missing: z.array(localText),
  /**
   * Drawn hatched: the area's own case figures are simulated, or those of the day have not come in for it yet.
   * Estimated splits and simulated findings of the investigation are said by `provenance.basis` alone.
   */
  provisional: z.boolean(),
  provenance: z.nullable(provenance),
});
export type RiskAssessment = z.infer<typeof riskAssessment>;

/** A rule pack as shown to people. */
export const riskPack = z.object({
  id: z.string(),
  name: localText,
  unit: z.enum(['county', 'street', 'estate', 'building']),
  validFrom: civilDay,
  validTo: z.nullable(civilDay),
  source: z.string(),
  /** What of it was published and what is our own choice. */
  note: localText,
  levels: z.array(z.object({ level: z.int(), label: localText, text: localText })),
});
export type RiskPackInfo = z.infer<typeof riskPack>;

/** Classes by area and day, for a map with a time bar: `levels[i]` and `basis[i]` belong to `days[i]`. */
export const riskHistory = z.object({
  pack: z.string(),
  days: z.array(civilDay),
  rows: z.array(z.object({ adcode, levels: z.array(riskClass), basis: z.array(z.nullable(basis)) })),
});
export type RiskHistory = z.infer<typeof riskHistory>;
