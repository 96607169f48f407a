import { createContext, use } from 'react';

export type Lang = 'zh' | 'en';

export const langTag = { zh: 'zh-CN', en: 'en' } as const;

/** A text that arrives as data (a place name, a reason from a rule pack) in both languages. */
export type LocalText = { zh: string; en: string };

// `never[]` accepts every function of texts while each call site keeps its own argument types.
type Entry = string | ((...args: never[]) => string);

type SameKind<T> = {
  [Key in keyof T]: T[Key] extends (...args: infer Args) => string ? (...args: Args) => string : string;
};

type NoOtherKeys<Zh, En> = { [Key in Exclude<keyof En, keyof Zh>]: never };

export type Messages<Zh> = { zh: Zh; en: SameKind<Zh> };

export const LangContext = createContext<Lang>('zh');

export function useLang(): Lang {
  return use(LangContext);
}

/** Declares the texts of one component: English must have exactly the keys of Chinese, each of the same kind. */
export function messages<Zh extends Record<string, Entry>, En extends SameKind<Zh>>(bundle: {
  zh: Zh;
  en: En & NoOtherKeys<Zh, En>;
}): Messages<Zh> {
  return { zh: bundle.zh, en: bundle.en };
}

export function textOf<Zh>(bundle: Messages<Zh>, lang: Lang): SameKind<Zh> {
  return lang === 'zh' ? (bundle.zh as SameKind<Zh>) : bundle.en;
}

export function useText<Zh>(bundle: Messages<Zh>): SameKind<Zh> {
  return textOf(bundle, useLang());
}

export function pick(text: LocalText, lang: Lang): string {
  return text[lang];
}
