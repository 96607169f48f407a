import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { BoardRow } from './boardRows.ts';
import { feverWords } from './feverWords.ts';
import { clinicDeskText } from './deskText.ts';

/** Where it is worst and why, in a sentence; rows are sorted worst first. */
export function boardFinding(rows: readonly BoardRow[], lang: Lang): string {
  const text = textOf(clinicDeskText, lang);
  const [worst] = rows;
  if (!worst || worst.signal === 'normal') return text.findingCalm;
  const countOf = (...signals: BoardRow['signal'][]) =>
    String(rows.filter(({ signal }) => signals.includes(signal)).length);
  const of = String(rows.length);
  if (worst.signal === 'grey') return text.findingUnknown(countOf('grey'), of);
  return text.findingWorst(countOf('red', 'yellow'), of, worst.name[lang], feverWords(worst.series, lang));
}
