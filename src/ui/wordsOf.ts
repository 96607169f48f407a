import { langTag } from './lang.ts';
import type { Lang } from './lang.ts';

/** The words of a title, for a line to break between: hanzi have no spaces. Whole where a browser knows no words. */
export function wordsOf(title: string, lang: Lang): string[] {
  if (lang !== 'zh' || !('Segmenter' in Intl)) return [title];
  return [...new Intl.Segmenter(langTag[lang], { granularity: 'word' }).segment(title)].map(
    ({ segment }) => segment,
  );
}
