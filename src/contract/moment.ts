import * as z from 'zod/mini';
import { instant } from './time.ts';

/**
 * The moment that a screen is set to, in the query of every GET of facts. `at`: that moment, the API's now where absent.
 * `known`: what was known when; `now` or an instant not before `at`. Absent: as known then, at `at`.
 */
export const moment = {
  at: z.optional(instant),
  known: z.optional(z.union([z.literal('now'), instant])),
};
