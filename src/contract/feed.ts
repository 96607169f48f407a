import * as z from 'zod/mini';
import { localText } from './text.ts';
import { instant } from './time.ts';

/** Who is answerable for a feed or an alert: a department and a contact role on duty, never a person's name. */
export const owner = z.object({ department: localText, role: localText });
export type Owner = z.infer<typeof owner>;

/** What went wrong with one delivery of a feed, as its owner should hear it. */
export const feedError = z.object({
  at: instant,
  /** Short slug, e.g. `rejected`, `late`, `unreachable`. */
  code: z.string(),
  detail: localText,
  /** How many facts of the delivery were refused. */
  rejected: z.int(),
});

/** A flow of facts from one department. */
export const feed = z.object({
  id: z.string(),
  name: localText,
  owner,
  cadenceSeconds: z.int(),
  /** Time of the newest good fact; null if there never was one. */
  lastObservedAt: z.nullable(instant),
  lastReceivedAt: z.nullable(instant),
  /** Reporters whose newest expected fact has arrived, out of all. */
  reporting: z.object({ got: z.int(), of: z.int() }),
  /** Newest first, at most 20. */
  errors: z.array(feedError),
});
export type Feed = z.infer<typeof feed>;
