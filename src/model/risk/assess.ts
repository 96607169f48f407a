import type { LocalText } from '#contract/text.ts';
import { caseHistory } from './caseHistory.ts';
import type { DailyCount } from './caseHistory.ts';
import { conditionText, indicatorName } from './indicatorText.ts';
import { conditionsOf, levelOf, meets } from './levelOf.ts';
import type { IndicatorValues } from './levelOf.ts';
import type { Condition, IndicatorId, LevelRule, RiskLevel, RiskPack, RiskUnit } from './pack.ts';
import { wouldFall } from './wouldFall.ts';
import type { WouldFall } from './wouldFall.ts';

export type RiskHistory = {
  /** The assessment is of this day, and nothing later is looked at. */
  asOf: string;
  /** Cumulative confirmed cases by day; a day left out or null is missing, not zero. */
  cumulativeConfirmed: readonly DailyCount[];
  /** 0..1, share of the cumulative cases infected locally; null = not reported. */
  localShare: number | null;
  /** Cluster outbreaks in the 14 days up to asOf; null = not reported. */
  clusters14d: number | null;
};

export type Because = {
  indicator: IndicatorId;
  value: number | null;
  threshold: number;
  /** null when the value is missing. */
  met: boolean | null;
  text: LocalText;
};

export type Assessment = {
  /** null = cannot say. */
  level: RiskLevel | null;
  label: LocalText;
  because: Because[];
  wouldFall: WouldFall[];
  /** Id of the pack. */
  pack: string;
  unit: RiskUnit;
  asOf: string;
  missing: LocalText[];
};

const cannotSay: LocalText = { zh: '无法判断', en: 'Cannot say' };

/**
 * The risk level of an area on a day under a rule pack, with its reasons, what is missing and when it would fall.
 * A missing figure that could change the level gives null, never the lowest level.
 */
export function assess(pack: RiskPack, history: RiskHistory, unit: RiskUnit = pack.unit): Assessment {
  const frame = { pack: pack.id, unit, asOf: history.asOf };
  const rules = pack.rules[unit];
  if (!rules) {
    const missing = {
      zh: '该规则不适用于这一级区域。',
      en: 'This rule pack does not cover areas of this kind.',
    };
    return { level: null, label: cannotSay, because: [], wouldFall: [], missing: [missing], ...frame };
  }
  const values = indicatorValues(history);
  const level = values.cumulativeConfirmed === null ? null : levelOf(pack, rules, values);
  return {
    level,
    label: pack.levels.find((each) => each.level === level)?.label ?? cannotSay,
    because: becauseOf(pack, rules, values),
    wouldFall: level === null ? [] : wouldFall(pack, rules, values, { level, asOf: history.asOf }),
    missing: missingOf(pack, values, level),
    ...frame,
  };
}

function indicatorValues(history: RiskHistory): IndicatorValues {
  const cases = caseHistory(history.cumulativeConfirmed, history.asOf);
  return {
    cumulativeConfirmed: cases.cumulative,
    newCases14d: cases.newCases14d,
    caseFreeDays: cases.caseFreeDays,
    localShare: history.localShare,
    clusters14d: history.clusters14d,
  };
}

function becauseOf(pack: RiskPack, rules: readonly LevelRule[], values: IndicatorValues): Because[] {
  const downgrade = pack.downgrade.map((step): Condition => ({
    indicator: 'caseFreeDays',
    op: '>=',
    threshold: step.caseFreeDays,
  }));
  const distinct = new Map<string, Condition>();
  for (const condition of [...conditionsOf(pack, rules), ...downgrade]) {
    distinct.set(`${condition.indicator} ${condition.op} ${condition.threshold}`, condition);
  }
  return [...distinct.values()].map((condition) => {
    const value = values[condition.indicator];
    const met = value === null ? null : meets(value, condition);
    const text = conditionText(condition, value, met);
    return { indicator: condition.indicator, value, threshold: condition.threshold, met, text };
  });
}

function missingOf(pack: RiskPack, values: IndicatorValues, level: RiskLevel | null): LocalText[] {
  return pack.indicators
    .filter((indicator) => values[indicator] === null)
    .map((indicator) => {
      const { zh, en } = indicatorName(indicator);
      return level === null
        ? { zh: `缺少“${zh}”。`, en: `Missing: ${en.toLowerCase()}.` }
        : {
            zh: `缺少“${zh}”，但不影响这一级别。`,
            en: `Missing: ${en.toLowerCase()}; it does not change this level.`,
          };
    });
}
