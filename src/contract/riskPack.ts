import * as z from 'zod/mini';
import { page } from './page.ts';
import { localText } from './text.ts';
import { civilDay } from './time.ts';

/** Display class of an area: 1 lowest, 5 highest. Packs with three words use 1, 3 and 5. */
export const riskLevel = z.literal([1, 2, 3, 4, 5]);
export type RiskLevel = z.infer<typeof riskLevel>;

export const riskUnit = z.enum(['county', 'street', 'estate', 'building']);
export type RiskUnit = z.infer<typeof riskUnit>;

/**
 * Every figure that a rule may look at. `visitedByCases`: places of the area where cases stayed; shares are 0..1;
 * the last five belong to `op-mapl`.
 */
export const indicatorId = z.enum([
  'cumulativeConfirmed',
  'newCases14d',
  'caseFreeDays',
  'localShare',
  'clusters14d',
  'visitedByCases',
  'newCases7dPerHundredThousand',
  'admissions7dPerHundredThousand',
  'staffedBedShare',
  'newCasesOfDay',
  'recentNewCases',
  'movingAverage',
  'earsC1',
  'earsC3',
]);
export type IndicatorId = z.infer<typeof indicatorId>;

export const condition = z.object({
  indicator: indicatorId,
  op: z.enum(['>', '>=', '<', '<=']),
  threshold: z.number(),
});
export type Condition = z.infer<typeof condition>;

const all = z.array(condition).check(z.minLength(1));
const dayCount = z.int().check(z.minimum(1), z.maximum(400));

/** The level that holds when all conditions are met; the highest level met counts. */
export const levelRule = z.object({ level: riskLevel, all });
export type LevelRule = z.infer<typeof levelRule>;

/** Moves the level by one after the level rules, never past `limit`. */
export const adjustment = z.object({ by: z.literal([1, -1]), all, limit: riskLevel });

/** After so many days in a row without a new case: so many levels down, never below `floor`. The lowest result counts. */
export const downgradeStep = z.object({
  caseFreeDays: dayCount,
  levels: z.int().check(z.minimum(1), z.maximum(4)),
  floor: riskLevel,
});

const levelRules = z.array(levelRule).check(z.minLength(1));

const common = {
  /** Small letters, digits and hyphens; a city's pack with the id of a built-in one replaces it. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: localText,
  /** The kind of area that the source made the rules for. */
  unit: riskUnit,
  /** Set for the pack that judges where nobody has chosen one. */
  default: z.optional(z.boolean()),
  /** First and last day in force; null = not known, or still in force. */
  validFrom: z.nullable(civilDay),
  validTo: z.nullable(civilDay),
  source: z.string().check(z.minLength(1)),
  /** What the source says, and what is our own choice. */
  provenance: z.object({ published: localText, ours: localText }),
  /** What the rules look at, in the order in which it is told. */
  indicators: z.array(indicatorId).check(z.minLength(1)),
  levels: z.array(z.object({ level: riskLevel, label: localText, text: localText })).check(z.minLength(1)),
  /** Agreement with a published map, where one was found. */
  agreement: z.optional(
    z.object({
      day: civilDay,
      agree: z.int().check(z.minimum(0)),
      of: z.int().check(z.minimum(1)),
      note: localText,
    }),
  ),
};

/** Levels by thresholds over indicators. */
export const thresholdsPack = z.object({
  ...common,
  method: z.literal('thresholds'),
  /** Level rules per kind of area; an area of another kind is not covered. */
  rules: z.object({
    county: z.optional(levelRules),
    street: z.optional(levelRules),
    estate: z.optional(levelRules),
    building: z.optional(levelRules),
  }),
  /** The level when no rule is met and nothing that matters is missing. */
  lowest: riskLevel,
  adjustments: z.array(adjustment),
  downgrade: z.array(downgradeStep),
});
export type ThresholdsPack = z.infer<typeof thresholdsPack>;

/** Levels by the optimised moving average prediction limit: a moving average against percentiles of its own past. */
export const opMaplPack = z.object({
  ...common,
  method: z.literal('op-mapl'),
  /** Kinds of area that may be judged. */
  units: z.array(riskUnit).check(z.minLength(1)),
  /** Days of the moving average of new cases. */
  movingAverageDays: dayCount,
  /** Four percentiles (0-100, ascending) of the averages so far: the limits between classes 1 to 5. */
  percentiles: z.array(z.number().check(z.minimum(0), z.maximum(100))).check(z.length(4)),
  /** Days of history before anything can be said. */
  minimumDays: dayCount,
  /** Smallest standard deviation of the EARS statistics, for sparse counts. */
  minSigma: z.number().check(z.positive()),
  /** A warning starts at this C3, with a case within so many days. */
  start: z.object({ c3: z.number(), casesWithinDays: dayCount }),
  /**
   * It winds down at this C1 after that level, once the average is at or below the second percentile; while a day
   * brings more than `manyCases`, winding down stays at class 2.
   */
  windDown: z.object({ c1: z.number(), afterLevel: riskLevel, manyCases: z.int().check(z.minimum(0)) }),
  /** It ends when the daily count has been at most this for so many days in a row. */
  end: z.object({ atMostCases: z.int().check(z.minimum(0)), days: dayCount }),
});
export type OpMaplPack = z.infer<typeof opMaplPack>;

/**
 * One dated version of the rules for the risk of an area, as data (plain JSON values only).
 * What the named source published and what is our own choice is said in `provenance`.
 */
export const riskPack = z.discriminatedUnion('method', [thresholdsPack, opMaplPack]);
export type RiskPack = z.infer<typeof riskPack>;

/** A file of a city that could not be used as a rule pack, with the place of the fault (from 1) and the reason. */
export const refusedPack = z.object({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  reason: localText,
});
export type RefusedPack = z.infer<typeof refusedPack>;

/** The packs that can be chosen, and the files that were refused. */
export const riskPacks = z.extend(page(riskPack), { refused: z.array(refusedPack) });
