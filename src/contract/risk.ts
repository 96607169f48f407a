import * as z from 'zod/mini';
import { basis, provenance } from './provenance.ts';
import { adcode } from './region.ts';
import { indicatorId } from './riskPack.ts';
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
  /** Every figure that the pack looks at, whether it mattered or not: with them a client can judge anew. Null = missing. */
  values: z.array(z.object({ indicator: indicatorId, value: z.nullable(z.number()) })),
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

/** One area under one pack. */
const comparedPack = z.object({
  /** Id of the pack. */
  pack: z.string(),
  /** Whether the pack was in force on that day. */
  inForce: z.boolean(),
  /** Whether it judges areas of this kind at all; if not, the assessment has no level. */
  covered: z.boolean(),
  assessment: riskAssessment,
});

/** One area on one day under every pack, in the order of the packs. */
export const riskComparison = z.object({ asOf: civilDay, rows: z.array(comparedPack) });
export type RiskComparison = z.infer<typeof riskComparison>;

/** Classes by area and day, for a map with a time bar: `levels[i]` and `basis[i]` belong to `days[i]`. */
export const riskHistory = z.object({
  pack: z.string(),
  days: z.array(civilDay),
  rows: z.array(z.object({ adcode, levels: z.array(riskClass), basis: z.array(z.nullable(basis)) })),
});
export type RiskHistory = z.infer<typeof riskHistory>;
