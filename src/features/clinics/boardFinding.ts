import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { BoardRow } from './boardRows.ts';
import { feverWords } from './feverWords.ts';
import { clinicText } from './text.ts';

/** Where it is worst and why, in a sentence; rows are sorted worst first. */
export function boardFinding(rows: readonly BoardRow[], lang: Lang): string {
  const text = textOf(clinicText, lang);
  const [worst] = rows;
  if (!worst || worst.signal === 'normal') return text.findingCalm;
  if (worst.signal === 'grey') return text.findingUnknown(worst.name[lang]);
  const raised = rows.filter(({ signal }) => signal === 'red' || signal === 'yellow').length;
  return text.findingWorst(String(raised), worst.name[lang], feverWords(worst.series, lang));
}
