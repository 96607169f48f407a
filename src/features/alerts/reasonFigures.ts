import type { Alert } from '#contract/alert.ts';
import { decimal } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { alertDeskText } from './deskText.ts';

/** The figures behind one reason, apart from its sentence: "found 137 · expected 60–95". */
export function reasonFigures(reason: Alert['reasons'][number], lang: Lang): string | null {
  const text = textOf(alertDeskText, lang);
  const parts: string[] = [];
  if (reason.value !== null) parts.push(text.value(decimal(reason.value, lang)));
  if (reason.expected) {
    parts.push(text.expected(decimal(reason.expected[0], lang), decimal(reason.expected[1], lang)));
  }
  return parts.length === 0 ? null : parts.join(' · ');
}
