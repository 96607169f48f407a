import { ApiError } from './api/apiError.ts';
import { errorText } from './text.ts';
import type { LocalText } from './ui/lang.ts';

/** What a failed request means to the person in front of the screen. */
export function explainError(error: unknown): LocalText {
  const kind = error instanceof ApiError ? error.kind : 'other';
  return { zh: errorText.zh[kind], en: errorText.en[kind] };
}
