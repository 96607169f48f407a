import type { LocalText } from '#contract/text.ts';
import { caseHistory } from './caseHistory.ts';
import type { DailyCount } from './caseHistory.ts';
import { conditionText, indicatorName } from './indicatorText.ts';
import { conditionsOf, levelOf, meets } from './levelOf.ts';
import type { IndicatorValues } from './levelOf.ts';
import { rulesOf } from './pack.ts';
import type {
  Condition,
  IndicatorId,
  LevelRule,
  RiskLevel,
  RiskPack,
  RiskUnit,
  ThresholdsPack,
} from './pack.ts';
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
  /** Residents, for rates; null or absent = not known. */
  population?: number | null;
  /** Figures that somebody reports as they are: hospital capacity, places visited by cases. */
  reported?: IndicatorValues;
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
  /** Every figure that the pack looks at; null = missing. */
  values: { indicator: IndicatorId; value: number | null }[];
  wouldFall: WouldFall[];
  /** Id of the pack. */
  pack: string;
  unit: RiskUnit;
  asOf: string;
  missing: LocalText[];
};

const cannotSay: LocalText = { zh: '无法判断', en: 'Cannot say' };
const notCovered: LocalText = {
  zh: '该规则不适用于这一级区域。',
  en: 'This rule pack does not cover areas of this kind.',
};

/**
 * The risk level of an area on a day under a rule pack, with its reasons, what is missing and when it would fall.
 * A missing figure that could change the level gives null, never the lowest level.
 */
export function assess(pack: RiskPack, history: RiskHistory, unit: RiskUnit = pack.unit): Assessment {
  const frame = { pack: pack.id, unit, asOf: history.asOf };
  const rules = pack.method === 'thresholds' ? rulesOf(pack, unit) : null;
  if (pack.method !== 'thresholds' || !rules) {
    const nothing = { level: null, because: [], values: [], wouldFall: [], missing: [notCovered] };
    return { ...nothing, label: cannotSay, ...frame };
  }
  const values = indicatorValues(history);
  const level = levelOf(pack, rules, values);
  return {
    level,
    label: pack.levels.find((each) => each.level === level)?.label ?? cannotSay,
    because: becauseOf(pack, rules, values),
    values: pack.indicators.map((indicator) => ({ indicator, value: values[indicator] ?? null })),
    wouldFall: level === null ? [] : wouldFall(pack, rules, values, { level, asOf: history.asOf }),
    missing: missingOf(pack, values, level),
    ...frame,
  };
}

/** The figures that rules look at, from the history of an area. A week's rate needs the population. */
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

function missingOf(pack: RiskPack, values: IndicatorValues, level: RiskLevel | null): LocalText[] {
  return pack.indicators
    .filter((indicator) => (values[indicator] ?? null) === null)
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
