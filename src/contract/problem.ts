import * as z from 'zod/mini';

/** The kinds of error, the last part of a problem's `type`. Clients decide by these, never by the texts. */
export const problemKind = z.enum([
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'precondition-failed',
  'precondition-required',
  'payload-too-large',
  'too-many-requests',
  'unavailable',
  'internal',
]);
export type ProblemKind = z.infer<typeof problemKind>;

/** The kinds that only a wrongly written client meets; no dashboard has a text of its own for them. */
export const clientFaultKind = z.enum(['method-not-allowed']);
export type ClientFaultKind = z.infer<typeof clientFaultKind>;

/** RFC 9457 problem details, served as `application/problem+json`. */
export const problem = z.object({
  /** `urn:city-brain:problem:<kind>` */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What failed and what to do, in a sentence. */
  detail: z.string(),
  instance: z.optional(z.string()),
  /** For invalid requests: which parameter or member, and why. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  retryAfterSeconds: z.optional(z.number()),
  /** For `precondition-failed`: the version that the record has now. */
  currentVersion: z.optional(z.int()),
});
export type Problem = z.infer<typeof problem>;

const prefix = 'urn:city-brain:problem:';

/** The `type` of a problem of this kind. */
export const problemType = (kind: ProblemKind | ClientFaultKind) => `${prefix}${kind}`;

/** The kind named by a problem's `type`; `internal` where the server uses types that we do not know. */
export function kindOf(problem: Pick<Problem, 'type'>): ProblemKind {
  const kind = problemKind.safeParse(problem.type.replace(prefix, ''));
  return kind.success ? kind.data : 'internal';
}
