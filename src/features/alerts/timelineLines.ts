import type { AlertEvent } from '#contract/alert.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { momentWords } from './alertWords.ts';
import { alertDeskText } from './deskText.ts';

export type TimelineLine = { key: string; at: string; who: string; what: string; note: string | null };

/** The life of an alert, newest first, as who, when and what. */
export function timelineLines(
  events: readonly AlertEvent[],
  words: Record<AlertEvent['kind'], string>,
  lang: Lang,
  now: number | null,
): TimelineLine[] {
  const text = textOf(alertDeskText, lang);
  return events
    .map((event, index) => ({
      key: `${event.at} ${index}`,
      at: momentWords(event.at, lang, now),
      who: event.by?.[lang] ?? text.system,
      what: event.detail ? text.eventDetail(words[event.kind], event.detail[lang]) : words[event.kind],
      note: event.note,
      order: Date.parse(event.at),
      index,
    }))
    .sort((one, other) => other.order - one.order || other.index - one.index)
    .map(({ order: _order, index: _index, ...line }) => line);
}
