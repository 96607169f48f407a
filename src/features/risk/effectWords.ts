import type { IndicatorId, RiskPack, RiskUnit } from '#contract/riskPack.ts';
import { rulesOf } from '#model/risk/pack.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { whyText } from './why/text.ts';

/** A threshold as an assessment names it; it leaves out the comparison. */
type Named = { indicator: string; threshold: number | null };
type Condition = { indicator: IndicatorId; threshold: number };

/** Everything in the rules that hangs on a threshold: "Class 5, 1 class up"; empty where nothing is known to. */
export function effectWords(
  pack: RiskPack,
  unit: RiskUnit,
  { indicator, threshold }: Named,
  lang: Lang,
): string {
  if (pack.method !== 'thresholds') return '';
  const text = textOf(whyText, lang);
  const uses = (all: readonly Condition[]) =>
    all.some((each) => each.indicator === indicator && each.threshold === threshold);
  const levels = (rulesOf(pack, unit) ?? [])
    .filter(({ all }) => uses(all))
    .map(({ level }) => text.effectLevel(String(level)));
  const moves = pack.adjustments
    .filter(({ all }) => uses(all))
    .map(({ by }) => (by > 0 ? text.effectUp : text.effectDown));
  const falls = pack.downgrade
    .filter((step) => uses([{ indicator: 'caseFreeDays', threshold: step.caseFreeDays }]))
    .map((step) => text.effectDowngrade(String(step.levels)));
  return [...new Set([...levels, ...moves, ...falls])].join(text.effectSeparator);
}
