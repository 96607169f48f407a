import type { AlertQuality } from '#contract/alertQuality.ts';
import { count, percent } from '#ui/format.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { qualityText } from './text.ts';

/** How many alerts were judged, and how many of them were true. */
export function judgedOf({ yields }: Pick<AlertQuality, 'yields'>): { judged: number; true: number } {
  let [judged, right] = [0, 0];
  for (const each of yields) {
    judged += each.true + each.false + each.dataError;
    right += each.true;
  }
  return { judged, true: right };
}

/** Targets met and the share that was true, in one sentence; a target of which nothing was due is not counted. */
export function qualityFinding(quality: AlertQuality, lang: Lang): string {
  const text = textOf(qualityText, lang);
  const due = quality.targets.filter(({ attained }) => attained !== null);
  const [met, of] = [due.filter(({ attained }) => attained).length, due.length].map((n) => count(n, lang));
  const { judged, true: right } = judgedOf(quality);
  return judged === 0
    ? text.findingUnjudged(met ?? '', of ?? '')
    : text.finding(met ?? '', of ?? '', percent(right / judged, lang));
}
