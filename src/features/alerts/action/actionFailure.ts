import type { ApiError } from '#api/apiError.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { actionText } from './text.ts';

/** What a failed step means for the person: `again` whether the same entry may be sent once more, and how. */
export type ActionFailure = {
  words: string;
  /** `same`: the very same request; `renewed`: on the new state; `wait`: not before `waitSeconds`; `edit`: change it. */
  again: 'same' | 'renewed' | 'wait' | 'edit' | 'never';
  waitSeconds: number;
};

type Cause = Pick<ApiError, 'kind'> & {
  problem: { retryAfterSeconds?: number | undefined; errors?: { pointer: string }[] | undefined } | null;
};

const DEFAULT_WAIT_SECONDS = 10;

/** An error in words. The API's own `detail` is in one language only, so the kind decides, never its text. */
export function actionFailure(error: Cause, lang: Lang): ActionFailure {
  const text = textOf(actionText, lang);
  const failure = (words: string, again: ActionFailure['again'], waitSeconds = 0) => ({
    words,
    again,
    waitSeconds,
  });
  switch (error.kind) {
    case 'forbidden':
      return failure(text.forbidden, 'never');
    case 'unauthenticated':
      return failure(text.unauthenticated, 'same');
    case 'not-found':
      return failure(text.notFound, 'never');
    case 'conflict':
      return failure(text.conflict, 'renewed');
    case 'precondition-failed':
      return failure(text.changed, 'renewed');
    case 'precondition-required':
      return failure(text.needsRefresh, 'renewed');
    case 'invalid-request':
      return failure(invalidWords(error, lang), 'edit');
    case 'payload-too-large':
      return failure(text.tooLong, 'edit');
    case 'too-many-requests': {
      const seconds = Math.ceil(error.problem?.retryAfterSeconds ?? DEFAULT_WAIT_SECONDS);
      return failure(text.busy(String(seconds)), 'wait', seconds);
    }
    case 'unavailable':
    case 'internal':
      return failure(text.unavailable, 'same', error.problem?.retryAfterSeconds ?? 0);
    case 'unreachable':
      return failure(text.unreachable, 'same');
    case 'timeout':
      return failure(text.timeout, 'same');
    case 'garbled':
      return failure(text.garbled, 'same');
  }
}

function invalidWords(error: Cause, lang: Lang): string {
  const text = textOf(actionText, lang);
  const names: Record<string, string> = {
    note: text.note,
    owner: text.department,
    verdict: text.verdict,
    until: text.until,
  };
  const fields = (error.problem?.errors ?? [])
    // `body/note` or `/note`: the member is the part that has a name here.
    .map(({ pointer }) =>
      pointer
        .split('/')
        .map((part) => names[part])
        .find(Boolean),
    )
    .filter((name) => name !== undefined);
  const listed = [...new Set(fields)];
  return listed.length === 0 ? text.invalid : text.invalidFields(listed.reduce(text.fieldList));
}
