import * as z from 'zod/mini';
import { caseDay, investigation } from './cases.ts';
import { clinicLoad } from './clinic.ts';
import { basis } from './provenance.ts';
import { adcode } from './region.ts';
import { civilDay, instant } from './time.ts';

const count = z.int().check(z.minimum(0));
const quantity = z.number().check(z.minimum(0));

/** One fact as a department sends it; the delivery around it says when and by which feed. */
export const fact = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cases'),
    adcode,
    day: civilDay,
    cumulativeConfirmed: count,
    cumulativeDischarged: z.nullable(caseDay.shape.cumulativeDischarged),
    basis,
  }),
  z.object({
    kind: z.literal('investigation'),
    adcode,
    day: civilDay,
    localShare: investigation.shape.localShare,
    clusters14d: investigation.shape.clusters14d,
    basis,
  }),
  z.object({
    kind: z.literal('visits'),
    clinic: z.string(),
    day: civilDay,
    visits: count,
    positives: count,
    basis,
  }),
  z.object({
    kind: z.literal('clinicStatus'),
    clinic: z.string(),
    status: z.enum(['open', 'diverting', 'full']),
    load: clinicLoad,
    basis,
  }),
  z.object({
    kind: z.literal('density'),
    day: civilDay,
    index: z.array(z.int()),
    count: z.array(quantity),
    basis,
  }),
  z.object({
    kind: z.literal('stock'),
    site: z.string(),
    item: z.string(),
    day: civilDay,
    opening: quantity,
    received: quantity,
    closing: quantity,
    unusable: quantity,
    basis,
  }),
  z.object({
    kind: z.literal('inbound'),
    site: z.string(),
    item: z.string(),
    shipment: z.string(),
    quantity,
    eta: instant,
    /** Set once the goods are booked in; the shipment then counts no longer. */
    arrived: z.boolean(),
    basis,
  }),
]);
export type Fact = z.infer<typeof fact>;

/**
 * What one reporter sends at once. `facts` is unknown here on purpose: departments send garbage too, and the
 * store checks each fact by itself so that one bad row does not cost the good ones.
 */
export const delivery = z.object({
  feed: z.string(),
  /** Clinic, site or department id. */
  reporter: z.string(),
  observedAt: instant,
  reportedAt: instant,
  receivedAt: instant,
  facts: z.array(z.unknown()),
});
export type Delivery = z.infer<typeof delivery>;
