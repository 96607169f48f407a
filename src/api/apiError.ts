import type { Problem, ProblemKind } from '#contract/problem.ts';

/** `unreachable`: no answer at all; `garbled`: an answer that does not keep the contract. */
export type FailureKind = ProblemKind | 'unreachable' | 'timeout' | 'garbled';

/** Why a request failed, in one shape for every cause. */
export class ApiError extends Error {
  readonly kind: FailureKind;
  readonly problem: Problem | null;

  constructor(kind: FailureKind, detail: string, problem: Problem | null = null) {
    super(detail);
    this.name = 'ApiError';
    this.kind = kind;
    this.problem = problem;
  }

  /** True where the same request may succeed later without anybody changing anything. */
  get passing(): boolean {
    return ['unreachable', 'timeout', 'unavailable', 'too-many-requests', 'internal'].includes(this.kind);
  }
}

/** Whether the API does not know who asks. */
export const isStranger = (error: unknown): boolean =>
  error instanceof ApiError && error.kind === 'unauthenticated';
