import type { RiskAssessment } from '#contract/risk.ts';
import { pick } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { tellingReasons } from '../tellingReasons.ts';

/** What decides a class, in a sentence or two: the conditions just met; where none is, those just not met. */
export function mainReason({ level, because, missing }: RiskAssessment, lang: Lang): string {
  const telling = tellingReasons(because);
  const met = telling.filter((reason) => reason.met);
  const said = level === null ? [] : met.length > 0 ? met : telling;
  const texts = said.length > 0 ? said.map((reason) => reason.text) : missing;
  return texts.map((each) => pick(each, lang)).join(lang === 'zh' ? '' : ' ');
}
