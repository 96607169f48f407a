import type { IndicatorId } from '#contract/riskPack.ts';
import { indicatorName, isShare } from '#model/risk/indicatorText.ts';
import { decimal, percent } from '#ui/format.ts';
import type { Lang } from '#ui/lang.ts';
import type { AreaRisk } from '../areaRisk.ts';

/** Shown among an area's usual figures already. */
const usual: ReadonlySet<IndicatorId> = new Set([
  'cumulativeConfirmed',
  'newCases14d',
  'caseFreeDays',
  'newCasesOfDay',
]);

/** A figure that rules look at, as people read it: a share in percent, an average with one decimal; missing is "—". */
export function indicatorWords(indicator: IndicatorId, value: number | null, lang: Lang): string {
  return isShare(indicator) ? percent(value, lang) : decimal(value, lang);
}

/** Name and figure of everything that the rules looked at beside the usual figures. */
export function furtherFigures({ values }: Pick<AreaRisk, 'values'>, lang: Lang): [string, string][] {
  return values
    .filter(({ indicator }) => !usual.has(indicator))
    .map(({ indicator, value }) => [indicatorName(indicator)[lang], indicatorWords(indicator, value, lang)]);
}
