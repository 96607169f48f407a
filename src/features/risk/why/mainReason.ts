import type { RiskAssessment } from '#contract/risk.ts';
import type { RiskPack, RiskUnit } from '#contract/riskPack.ts';
import { rulesOf } from '#model/risk/pack.ts';
import { pick } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { tellingReasons } from '../tellingReasons.ts';

type Reason = RiskAssessment['because'][number];
type Rules = { pack: RiskPack | undefined; unit: RiskUnit };

/**
 * What decides a class, in a sentence or two: the conditions of the highest rule met and of what moved the class from
 * there; where no rule is met, the conditions just not met.
 */
export function mainReason({ level, because, missing }: RiskAssessment, rules: Rules, lang: Lang): string {
  const texts = level === null ? [] : decidingReasons(because, rules).map(({ text }) => text);
  return (texts.length > 0 ? texts : missing).map((each) => pick(each, lang)).join(lang === 'zh' ? '' : ' ');
}

function decidingReasons(because: readonly Reason[], { pack, unit }: Rules): Reason[] {
  const telling = tellingReasons(because);
  const met = telling.filter((reason) => reason.met);
  if (pack?.method !== 'thresholds') return met.length > 0 ? met : telling;
  const find = (each: { indicator: string; threshold: number }) =>
    because.find((reason) => reason.indicator === each.indicator && reason.threshold === each.threshold);
  const isMet = ({ all }: { all: { indicator: string; threshold: number }[] }) =>
    all.every((each) => find(each)?.met === true);
  const levels = (rulesOf(pack, unit) ?? []).filter(isMet).sort((a, b) => b.level - a.level);
  const falls = pack.downgrade.map((step) => ({
    all: [{ indicator: 'caseFreeDays', threshold: step.caseFreeDays }],
  }));
  const applied = [
    ...levels.slice(0, 1),
    ...pack.adjustments.filter(isMet),
    ...falls.filter(isMet).slice(-1),
  ];
  const deciding = new Set(applied.flatMap(({ all }) => all.flatMap((each) => find(each) ?? [])));
  // "Above 0" says nothing beside "above 14".
  const told = tellingReasons([...deciding]);
  return told.length > 0 ? told : telling;
}
