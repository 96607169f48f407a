import * as z from 'zod/mini';
import { alert } from './alert.ts';
import { clinic } from './clinic.ts';
import { feed } from './feed.ts';
import { adcode } from './region.ts';
import { clock } from './session.ts';

/** Resources that a `changed` event can name; the client fetches what it shows of them again. */
export const changedResource = z.enum([
  'cases',
  'risk',
  'feverVisits',
  'density',
  'supplies',
  'alerts',
  'clinics',
]);

/** The `data` of one server-sent event; its `event:` line repeats the `type`. */
export const liveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('alert'), alert }),
  z.object({ type: z.literal('clinic'), clinic }),
  z.object({ type: z.literal('feed'), feed }),
  /** `regions` empty: anywhere in the city. */
  z.object({ type: z.literal('changed'), resource: changedResource, regions: z.array(adcode) }),
  z.object({ type: z.literal('clock'), clock }),
  /** Every 15 s. Carries the clock, so that a drifting client is put right. */
  z.object({ type: z.literal('heartbeat'), clock, epoch: z.string() }),
  /** The asked-for position is gone (or the server is new): fetch everything again once. */
  z.object({ type: z.literal('reset'), epoch: z.string() }),
]);
export type LiveEvent = z.infer<typeof liveEvent>;
