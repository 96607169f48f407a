import { createContext } from 'react';
import type { LocalText } from './lang.ts';
import { kitText } from './text.ts';

/** Turns an error into words in both languages; the app provides one that knows the API's problem details. */
export type ExplainError = (error: unknown) => LocalText;

export const ExplainErrorContext = createContext<ExplainError>(() => ({
  zh: kitText.zh.cannotRead,
  en: kitText.en.cannotRead,
}));
