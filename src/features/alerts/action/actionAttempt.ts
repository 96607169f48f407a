import type { FailureKind } from '#api/apiError.ts';
import type { ActionBody } from '#contract/alert.ts';

/** One sending of a step, kept until the API has said what became of it. */
export type Attempt = {
  key: string;
  version: number;
  body: ActionBody;
  /** True from the sending until a definite answer: it may have been carried out. */
  unanswered: boolean;
};

const definite: ReadonlySet<FailureKind> = new Set([
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'precondition-failed',
  'precondition-required',
  'payload-too-large',
  'too-many-requests',
]);

/** Whether a failure says for certain that nothing was done. */
export const isDefinite = (kind: FailureKind): boolean => definite.has(kind);

/**
 * The sending to make now. An unanswered one is repeated under its own key and version, so that the API answers with
 * what it already did; if the entry was changed meanwhile it gets a new key but keeps the old version, so that a step
 * already taken is found out (412) and not taken twice. Otherwise the present version counts.
 */
export function nextAttempt(
  last: Attempt | null,
  now: { version: number; body: ActionBody },
  newKey: () => string,
): Attempt {
  const version = last?.unanswered ? last.version : now.version;
  const same = last?.version === version && JSON.stringify(last.body) === JSON.stringify(now.body);
  return { key: same ? last.key : newKey(), version, body: now.body, unanswered: true };
}
