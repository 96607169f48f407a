import * as z from 'zod/mini';
import { instant } from './time.ts';

/** One pattern rather than a union: its refusal then says both. */
const nowOrInstant = z
  .string()
  .check(z.regex(/^(now|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))$/));

/**
 * The moment that a screen is set to, in the query of every GET of facts. `at`: that moment, the API's now where absent.
 * `known`: what was known when; `now` or an instant not before `at`. Absent: as known then, at `at`.
 */
export const moment = {
  at: z.optional(instant),
  known: z.optional(nowOrInstant),
};
