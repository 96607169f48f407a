import * as z from 'zod/mini';
import { provenance } from './provenance.ts';
import { adcode } from './region.ts';
import { localText } from './text.ts';
import { civilDay, instant } from './time.ts';

const quantity = z.number().check(z.minimum(0));

/** A kind of goods; `unit` is what its quantities count. */
export const item = z.object({ id: z.string(), name: localText, unit: localText });
export type Item = z.infer<typeof item>;

/** A place that holds stock, by what it does: uses it, keeps it, or delivers it. */
export const siteKind = z.enum(['hospital', 'depot', 'supplier']);

/** The level of one item at one site, or of all sites of a district together (`site` null). */
export const supplyLevel = z.object({
  item: z.string(),
  adcode,
  site: z.nullable(z.object({ id: z.string(), name: localText, kind: siteKind })),
  /** Usable stock: expired and quarantined goods are not in it. */
  onHand: z.nullable(quantity),
  unusable: z.nullable(quantity),
  /** Units a day over the last 7 reported days; null where unknown or where nothing is used. */
  burnPerDay: z.nullable(quantity),
  /** onHand / burnPerDay. */
  coverDays: z.nullable(quantity),
  /** Cover with the inbound goods counted in. */
  coverWithInboundDays: z.nullable(quantity),
  inbound: z.array(z.object({ quantity, eta: instant })),
  leadTimeDays: z.nullable(quantity),
  safetyDays: z.nullable(quantity),
  reorderPoint: z.nullable(quantity),
  /** Expected day of stock-out with the earliest and latest day of an 80 % interval; null where nothing is used. */
  stockout: z.nullable(z.object({ day: civilDay, earliest: civilDay, latest: z.nullable(civilDay) })),
  /** Gravest level of the site's supply rules, 0 for none; see alert levels. */
  alarm: z.int().check(z.minimum(0), z.maximum(4)),
  reasons: z.array(localText),
  provenance: z.nullable(provenance),
});
export type SupplyLevel = z.infer<typeof supplyLevel>;

/** One day of one item at one site or district. `used` is opening - closing + received. */
export const supplyDay = z.object({
  item: z.string(),
  adcode,
  site: z.nullable(z.string()),
  day: civilDay,
  opening: z.nullable(quantity),
  received: z.nullable(quantity),
  used: z.nullable(quantity),
  closing: z.nullable(quantity),
  provenance,
});
export type SupplyDay = z.infer<typeof supplyDay>;
