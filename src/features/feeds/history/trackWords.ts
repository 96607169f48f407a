import { count, duration, percent } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { historyText } from './text.ts';
import type { Run, RunKind } from './trackRuns.ts';

const wrong: RunKind[] = ['silent', 'garbage', 'late', 'partial'];

/** What a strip shows, in words: "未到 2 次共 11 小时". */
export function trackWords(runs: readonly Run[], lang: Lang): string {
  const text = textOf(historyText, lang);
  if (runs.every(({ kind }) => kind === 'unknown')) return text.nothingKnown;
  const told = wrong.flatMap((kind) => {
    const alike = runs.filter((run) => run.kind === kind);
    if (alike.length === 0) return [];
    const span = alike.reduce((sum, { from, to }) => sum + to - from, 0);
    return text.times(text[kind], count(alike.length, lang), duration(span, lang));
  });
  return told.length === 0 ? text.allFresh : told.join(text.comma);
}

/** A share that is not whole must not read as 100%. */
export const availabilityText = (share: number | null, lang: Lang): string =>
  percent(share === null ? null : Math.floor(share * 1000) / 1000, lang, 1);
