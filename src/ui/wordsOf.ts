import { langTag } from './lang.ts';
import type { Lang } from './lang.ts';

/** A line never ends in an opening mark, nor begins with any other. */
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;
const PUNCTUATION = /^[\p{P}\s]+$/u;

/** The words of a title, for a line to break between: hanzi have no spaces. Whole where a browser knows no words. */
export function wordsOf(title: string, lang: Lang): string[] {
  if (lang !== 'zh' || !('Segmenter' in Intl)) return [title];
  const words: string[] = [];
  let opened = '';
  for (const { segment } of new Intl.Segmenter(langTag[lang], { granularity: 'word' }).segment(title)) {
    if (OPENING.test(segment)) opened += segment;
    else if (PUNCTUATION.test(segment) && opened === '' && words.length > 0)
      words.push((words.pop() ?? '') + segment);
    else {
      words.push(opened + segment);
      opened = '';
    }
  }
  return opened === '' ? words : [...words, opened];
}
