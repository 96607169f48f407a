import type { Alert, AlertTopic } from '#contract/alert.ts';
import type { Lang } from '#ui/lang.ts';
import { ownerWords } from './alertWords.ts';

/** What the queue is narrowed to; each member is part of the address. `level` is '1'..'4'. */
export type AlertFilter = {
  topic?: AlertTopic | undefined;
  level?: '1' | '2' | '3' | '4' | undefined;
  find?: string | undefined;
};

/** Every word looked for must occur in the place, the subject, the reasons or the owner, in either language. */
export function matches(alert: Alert, { topic, level, find = '' }: AlertFilter): boolean {
  if (topic !== undefined && alert.topic !== topic) return false;
  if (level !== undefined && alert.level !== Number(level)) return false;
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = searchedOnce(alert);
  return words.every((word) => text.includes(word));
}

const searched = new WeakMap<Alert, string>();

/** Putting the texts of ten thousand alerts together takes longer than finding a word in them. */
function searchedOnce(alert: Alert): string {
  const known = searched.get(alert);
  if (known !== undefined) return known;
  const text = searchedText(alert);
  searched.set(alert, text);
  return text;
}

const AT_ONCE = 250;

/** Puts the searched texts together before the first letter comes, a few at a time so that the letter need not wait. */
export function prepareSearch(alerts: readonly Alert[], from = 0): void {
  for (const alert of alerts.slice(from, from + AT_ONCE)) searchedOnce(alert);
  if (from + AT_ONCE < alerts.length) setTimeout(() => prepareSearch(alerts, from + AT_ONCE));
}

const languages: Lang[] = ['zh', 'en'];

function searchedText({ place, title, owner, reasons, id, rule }: Alert): string {
  const said = languages.flatMap((lang) => [
    place.name[lang],
    title[lang],
    ownerWords(owner, lang),
    ...reasons.map(({ text }) => text[lang]),
  ]);
  return [...said, id, rule].join('\n').toLowerCase();
}
