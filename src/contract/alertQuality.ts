import * as z from 'zod/mini';
import { alertLevel } from './alert.ts';
import { basis } from './provenance.ts';
import { adcode } from './region.ts';
import { instant } from './time.ts';

/**
 * A figure of the alert quality by name, so that the alerts behind it can be asked for: `raised`, `standing`, `chattering`,
 * `rule:<rule>`, a verdict alone or of one rule (`false:<rule>`), `missed:<step>`, `priority:<priority>`, `flood:<since>`.
 */
export const alertFigure = z
  .string()
  .check(
    z.regex(
      /^(raised|standing|chattering|rule:[\w.-]+|(true|false|data-error|unjudged)(:[\w.-]+)?|(met|missed|pending):(acknowledged|verified|investigated)|priority:(high|medium|low)|flood:[\dT:.+Z-]+)$/,
    ),
  );
export type AlertFigure = z.infer<typeof alertFigure>;

/** What the response targets measure: seen by a person; checked; acted on once it was found true. */
export const responseStep = z.enum(['acknowledged', 'verified', 'investigated']);
export type ResponseStep = z.infer<typeof responseStep>;

/** One target: so many of a hundred within so many hours. Not yet due is not counted, overdue is missed. */
export const responseTarget = z.object({
  step: responseStep,
  withinHours: z.number(),
  /** Share asked for, 0..1. */
  target: z.number(),
  met: z.int(),
  missed: z.int(),
  pending: z.int(),
  /** met / (met + missed); null while nothing was due. */
  share: z.nullable(z.number()),
  attained: z.nullable(z.boolean()),
  /** Median of what was done, in time or late. */
  medianHours: z.nullable(z.number()),
});
export type ResponseTarget = z.infer<typeof responseTarget>;

/** What the alerts of one rule turned out to be. */
export const ruleYield = z.object({
  rule: z.string(),
  raised: z.int(),
  true: z.int(),
  false: z.int(),
  dataError: z.int(),
  /** Over, and nobody said what it was. */
  unjudged: z.int(),
  /** Still open without a verdict. */
  open: z.int(),
  /** Share of the judged that were true, with its 95 % Wilson interval; null while none is judged. */
  trueShare: z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() })),
});
export type RuleYield = z.infer<typeof ruleYield>;

export const alertPriority = z.enum(['high', 'medium', 'low']);
export type AlertPriority = z.infer<typeof alertPriority>;

/** How heavily alerts weigh on those who answer them (ISA-18.2). */
export const alertLoad = z.object({
  perDay: z.number(),
  perTenMinutes: z.number(),
  /** The ten minutes that brought the most, by their end; null without an alert. */
  busiest: z.nullable(z.object({ until: instant, count: z.int() })),
  /** Ten or more in ten minutes, until fewer than five; `peak` is the most in ten minutes. */
  floods: z.array(
    z.object({ since: instant, until: z.nullable(instant), minutes: z.number(), peak: z.int() }),
  ),
  /** Signals that have stood for more than 24 hours. */
  standing: z.int(),
  /** Places whose alert of one rule changed its level three times or more within seven periods of its feed. */
  chattering: z.int(),
  mix: z.array(
    z.object({
      priority: alertPriority,
      levels: z.array(alertLevel),
      count: z.int(),
      share: z.nullable(z.number()),
      /** Share that a well-chosen set of alerts has, 0..1. */
      target: z.number(),
    }),
  ),
  /** Rules by number of alerts, the most first. */
  worst: z.array(z.object({ rule: z.string(), count: z.int(), share: z.number() })),
});
export type AlertLoad = z.infer<typeof alertLoad>;

/** What became of the alerts raised in a period. */
export const alertQuality = z.object({
  /** Not before the first alert there is: nothing was judged before it. */
  from: instant,
  to: instant,
  /** Null: the whole city. */
  district: z.nullable(adcode),
  raised: z.int(),
  /** That of the least certain fact behind an alert; null without one. */
  basis: z.nullable(basis),
  targets: z.array(responseTarget),
  yields: z.array(ruleYield),
  load: alertLoad,
});
export type AlertQuality = z.infer<typeof alertQuality>;
