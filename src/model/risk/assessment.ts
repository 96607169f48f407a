import type { LocalText } from '#contract/text.ts';
import type { DailyCount } from './caseHistory.ts';
import { indicatorName } from './indicatorText.ts';
import type { IndicatorValues } from './levelOf.ts';
import type { IndicatorId, RiskLevel, RiskPack, RiskUnit } from './pack.ts';
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

export const cannotSay: LocalText = { zh: '无法判断', en: 'Cannot say' };

/** What a pack calls a level; "cannot say" for null, and for a level that it does not describe. */
export const labelOf = (pack: RiskPack, level: RiskLevel | null): LocalText =>
  pack.levels.find((each) => each.level === level)?.label ?? cannotSay;

/** The figures of a pack that were not there, and whether that mattered. */
export function missingOf(pack: RiskPack, values: IndicatorValues, level: RiskLevel | null): LocalText[] {
  return pack.indicators
    .filter((indicator) => (values[indicator] ?? null) === null)
    .map((indicator) => {
      const { zh, en } = indicatorName(indicator);
      const name = /^[A-Z]{2}/.test(en) ? en : en.charAt(0).toLowerCase() + en.slice(1);
      return level === null
        ? { zh: `缺少“${zh}”。`, en: `Missing: ${name}.` }
        : {
            zh: `缺少“${zh}”，但不影响这一级别。`,
            en: `Missing: ${name}; it does not change this level.`,
          };
    });
}

/** The figures of a pack, each with its value. */
export const valuesOf = (pack: RiskPack, values: IndicatorValues): Assessment['values'] =>
  pack.indicators.map((indicator) => ({ indicator, value: values[indicator] ?? null }));
