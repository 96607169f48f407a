import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { alertDeskText } from './deskText.ts';

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
  return textOf(alertDeskText, lang)[ruleNames.find((name) => name === rule) ?? 'otherRule'];
}
