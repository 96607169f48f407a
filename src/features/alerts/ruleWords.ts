import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { alertText } from './text.ts';

/** The rules of our own API; another city's may be others. */
const ruleNames = [
  'fever-visits-ears',
  'clinic-over-capacity',
  'supply-cover',
  'risk-class-high',
  'feed-silent',
] as const;

/** What people call a rule. */
export function ruleWords(rule: string, lang: Lang): string {
  return textOf(alertText, lang)[ruleNames.find((name) => name === rule) ?? 'otherRule'];
}
