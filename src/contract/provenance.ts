import * as z from 'zod/mini';
import { instant } from './time.ts';

/**
 * Where a fact is from: `reported` by a department, `published` in a bulletin, `estimated` from published
 * figures, `simulated` by a model. The last two are said wherever the fact is shown.
 */
export const basis = z.enum(['reported', 'published', 'estimated', 'simulated']);
export type Basis = z.infer<typeof basis>;

/** What every fact carries: its three times, its feed, and how complete it is. */
export const provenance = z.object({
  feed: z.string(),
  basis,
  /** End of the period or the moment that the fact is about. */
  observedAt: instant,
  /** When its owner sent it. */
  reportedAt: instant,
  /** When this API took it in. */
  receivedAt: instant,
  /** Reporters heard (`got`) out of those that should report (`of`). */
  reporting: z.object({ got: z.int(), of: z.int() }),
});
export type Provenance = z.infer<typeof provenance>;
