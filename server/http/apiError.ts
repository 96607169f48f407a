import type { ClientFaultKind, Problem, ProblemKind } from '#contract/problem.ts';
import { problemType } from '#contract/problem.ts';

type Kind = ProblemKind | ClientFaultKind;

const status = {
  'invalid-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'precondition-failed': 412,
  'payload-too-large': 413,
  'precondition-required': 428,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<Kind, number>;

const title: Record<Kind, string> = {
  'invalid-request': 'The request is not valid',
  unauthenticated: 'Nobody is signed in',
  forbidden: 'This user may not do that',
  'not-found': 'There is no such resource',
  'method-not-allowed': 'This method is not allowed here',
  conflict: 'The request conflicts with the present state',
  'precondition-failed': 'The record has changed meanwhile',
  'payload-too-large': 'The body is too large',
  'precondition-required': 'A condition is missing',
  'too-many-requests': 'Too many requests',
  internal: 'The server failed',
  unavailable: 'The service is not available',
};

type Extras = Pick<Problem, 'errors' | 'retryAfterSeconds' | 'currentVersion'> & {
  /** For `method-not-allowed`: goes into the `Allow` header. */
  allow?: string[];
};

/** An answer that is an error: thrown by handlers, turned into RFC 9457 problem details at the rim. */
export class ApiError extends Error {
  readonly kind: Kind;
  readonly extras: Extras;

  constructor(kind: Kind, detail: string, extras: Extras = {}) {
    super(detail);
    this.name = 'ApiError';
    this.kind = kind;
    this.extras = extras;
  }
}

/** A problem as `application/problem+json`, with `Retry-After` and the challenge where they belong. */
export function problemResponse(error: ApiError, instance?: string): Response {
  const { kind, extras } = error;
  const { allow, ...members } = extras;
  const body: Problem = {
    type: problemType(kind),
    title: title[kind],
    status: status[kind],
    detail: error.message,
    instance,
    ...members,
  };
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
  if (extras.retryAfterSeconds !== undefined) {
    headers.set('Retry-After', String(Math.ceil(extras.retryAfterSeconds)));
  }
  if (allow) headers.set('Allow', allow.join(', '));
  if (kind === 'unauthenticated') headers.set('WWW-Authenticate', 'Bearer realm="city-brain"');
  if (extras.currentVersion !== undefined) headers.set('ETag', `"${extras.currentVersion}"`);
  return new Response(JSON.stringify(body), { status: status[kind], headers });
}

/** The HTTP status of a kind of problem. */
export const statusOf = (kind: Kind): number => status[kind];
