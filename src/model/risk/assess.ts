import type { LocalText } from '#contract/text.ts';
import { cannotSay, labelOf, missingOf, valuesOf } from './assessment.ts';
import type { Assessment, Because, RiskHistory } from './assessment.ts';
import { assessOpMapl } from './assessOpMapl.ts';
import { caseHistory } from './caseHistory.ts';
import { conditionText } from './indicatorText.ts';
import { conditionsOf, levelOf, meets } from './levelOf.ts';
import type { IndicatorValues } from './levelOf.ts';
import { covers, rulesOf } from './pack.ts';
import type { Condition, LevelRule, RiskPack, RiskUnit, ThresholdsPack } from './pack.ts';
import { wouldFall } from './wouldFall.ts';

const notCovered: LocalText = {
  zh: '该规则不适用于这一级区域。',
  en: 'This rule pack does not cover areas of this kind.',
};

/**
 * The risk level of an area on a day under a rule pack, with its reasons, what is missing and when it would fall.
 * A missing figure that could change the level gives null, never the lowest level.
 */
export function assess(pack: RiskPack, history: RiskHistory, unit: RiskUnit = pack.unit): Assessment {
  if (pack.method === 'op-mapl') {
    return covers(pack, unit) ? { ...assessOpMapl(pack, history), unit } : outside(pack, history, unit);
  }
  const rules = rulesOf(pack, unit);
  return rules ? assessThresholds(pack, rules, history, unit) : outside(pack, history, unit);
}

const outside = (pack: RiskPack, { asOf }: RiskHistory, unit: RiskUnit): Assessment => ({
  level: null,
  label: cannotSay,
  because: [],
  values: [],
  wouldFall: [],
  missing: [notCovered],
  pack: pack.id,
  unit,
  asOf,
});

function assessThresholds(
  pack: ThresholdsPack,
  rules: readonly LevelRule[],
  history: RiskHistory,
  unit: RiskUnit,
): Assessment {
  const { asOf } = history;
  const values = indicatorValues(history);
  const level = levelOf(pack, rules, values);
  return {
    level,
    label: labelOf(pack, level),
    because: becauseOf(pack, rules, values),
    values: valuesOf(pack, values),
    wouldFall: level === null ? [] : wouldFall(pack, rules, values, { level, asOf }),
    missing: missingOf(pack, values, level),
    pack: pack.id,
    unit,
    asOf,
  };
}

/** The figures that thresholds look at, from the history of an area. A week's rate needs the population. */
export function indicatorValues(history: RiskHistory): IndicatorValues {
  const cases = caseHistory(history.cumulativeConfirmed, history.asOf);
  const { population = null } = history;
  return {
    ...history.reported,
    cumulativeConfirmed: cases.cumulative,
    newCases14d: cases.newCases14d,
    caseFreeDays: cases.caseFreeDays,
    localShare: history.localShare,
    clusters14d: history.clusters14d,
    newCases7dPerHundredThousand:
      cases.newCases7d === null || !population ? null : (cases.newCases7d / population) * 100_000,
  };
}

function becauseOf(pack: ThresholdsPack, rules: readonly LevelRule[], values: IndicatorValues): Because[] {
  const distinct = new Map<string, Condition>();
  for (const condition of conditionsOf(pack, rules)) {
    distinct.set(`${condition.indicator} ${condition.op} ${condition.threshold}`, condition);
  }
  return [...distinct.values()].map((condition) => {
    const value = values[condition.indicator] ?? null;
    const met = value === null ? null : meets(value, condition);
    const text = conditionText(condition, value, met);
    return { indicator: condition.indicator, value, threshold: condition.threshold, met, text };
  });
}
