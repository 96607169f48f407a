import * as z from 'zod/mini';
import { owner } from './feed.ts';
import { provenance } from './provenance.ts';
import { adcode } from './region.ts';
import { localText } from './text.ts';
import { instant } from './time.ts';

/** 1..4 for the warning levels I (red, gravest), II (orange), III (yellow), IV (blue). */
export const alertLevel = z.literal([1, 2, 3, 4]);
export type AlertLevel = z.infer<typeof alertLevel>;

/** Where an alert stands in its life; which step leads where is `model/alerts/lifecycle`. */
export const alertState = z.enum([
  'active',
  'acknowledged',
  'assigned',
  'verified',
  'acting',
  'closed',
  'shelved',
  'lapsed',
]);
export type AlertState = z.infer<typeof alertState>;

/** What the alert is about, and so which panel it belongs to. */
export const alertTopic = z.enum(['fever-clinic', 'clinic-load', 'supply', 'risk', 'feed']);
export type AlertTopic = z.infer<typeof alertTopic>;

/** What a signal turned out to be: an event, none, or wrong data. */
export const verdict = z.enum(['true', 'false', 'data-error']);
export type Verdict = z.infer<typeof verdict>;

/** One figure that raised the alert, with the range in which it would not have. */
export const alertReason = z.object({
  indicator: z.string(),
  value: z.nullable(z.number()),
  expected: z.nullable(z.tuple([z.number(), z.number()])),
  text: localText,
});

/** The records behind the alert, so that every alert opens what it rests on. */
export const evidence = z.object({
  clinic: z.optional(z.string()),
  item: z.optional(z.string()),
  site: z.optional(z.string()),
  feed: z.optional(z.string()),
});

/** One alert per place, rule and episode. */
export const alert = z.object({
  id: z.string(),
  topic: alertTopic,
  /** Id of the rule that raised it, e.g. `fever-visits-ears`. */
  rule: z.string(),
  level: alertLevel,
  state: alertState,
  title: localText,
  place: z.object({ adcode, name: localText, level: z.enum(['city', 'district', 'street']) }),
  /** The district whose staff answer for it; the city's adcode where no single district does. */
  district: adcode,
  reasons: z.array(alertReason),
  evidence,
  raisedAt: instant,
  updatedAt: instant,
  /** The next step is due by then. */
  dueAt: z.nullable(instant),
  owner: z.nullable(owner),
  acknowledged: z.nullable(z.object({ at: instant, by: localText, note: z.string() })),
  verdict: z.nullable(verdict),
  outcome: z.nullable(z.string()),
  /** True once the signal itself is gone; the case stays open until somebody closes it. */
  cleared: z.boolean(),
  /** Counts up with every change; `ETag` is `"<version>"`. */
  version: z.int(),
  provenance: z.nullable(provenance),
});
export type Alert = z.infer<typeof alert>;

/** The steps that a person takes. `judge` says anew what the signal turned out to be, also when the case is over. */
export const alertAction = z.enum(['acknowledge', 'assign', 'verify', 'act', 'close', 'shelve', 'judge']);
export type AlertAction = z.infer<typeof alertAction>;

/** One line of an alert's life. */
export const alertEvent = z.object({
  at: instant,
  kind: z.enum(['raised', 'level', 'reason', 'cleared', 'returned', 'lapsed', ...alertAction.options]),
  by: z.nullable(localText),
  note: z.nullable(z.string()),
  detail: z.nullable(localText),
});
export type AlertEvent = z.infer<typeof alertEvent>;

/** One alert with its life so far and what this user may do about it. */
export const alertDetail = z.extend(alert, {
  timeline: z.array(alertEvent),
  /** Actions that this user may take now. */
  allowed: z.array(alertAction),
});
export type AlertDetail = z.infer<typeof alertDetail>;

/** Body of an action. Which members an action needs is said by its endpoint's 400 answer. */
export const actionBody = z.object({
  /** Required for every action: what was seen, decided or done. 1..500 characters. */
  note: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  /** `assign`: the department that takes it on. */
  owner: z.optional(owner),
  /** `verify`, `judge`: what the signal turned out to be. */
  verdict: z.optional(verdict),
  /** `shelve`: until when; at most 12 hours ahead. */
  until: z.optional(instant),
});
export type ActionBody = z.infer<typeof actionBody>;
