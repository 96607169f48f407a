import type { LocalText } from '#contract/text.ts';

/** Display class of an area: 1 lowest, 5 highest. Packs with three words use 1, 3 and 5. */
export type RiskLevel = 1 | 2 | 3 | 4 | 5;

export type RiskUnit = 'county' | 'street' | 'estate' | 'building';

export type IndicatorId =
  | 'cumulativeConfirmed'
  | 'newCases14d'
  | 'caseFreeDays'
  | 'localShare'
  | 'clusters14d';

export type Condition = { indicator: IndicatorId; op: '>' | '>=' | '<' | '<='; threshold: number };

/** The level that holds when all conditions are met; the highest level met counts. */
export type LevelRule = { level: RiskLevel; all: readonly Condition[] };

/** Moves the level by one after the level rules, never past `limit`. */
export type Adjustment = { by: 1 | -1; all: readonly Condition[]; limit: RiskLevel };

/** After so many days in a row without a new case: so many levels down, never below `floor`. The longest step met counts. */
export type DowngradeStep = { caseFreeDays: number; levels: number; floor: RiskLevel };

/**
 * One dated version of the rules for the risk of an area, as data (plain JSON values only).
 * What the named source published and what is our own choice is said in `provenance`.
 */
export type RiskPack = {
  id: string;
  name: LocalText;
  unit: RiskUnit;
  /** Civil days; null = not known or still valid. */
  validFrom: string | null;
  validTo: string | null;
  source: string;
  provenance: { published: LocalText; ours: LocalText };
  indicators: readonly IndicatorId[];
  /** Level rules per unit. Cut-offs for a unit other than `unit` are ours; a unit without rules is not assessed. */
  rules: Partial<Record<RiskUnit, readonly LevelRule[]>>;
  /** The level when no rule is met and nothing that matters is missing. */
  lowest: RiskLevel;
  adjustments: readonly Adjustment[];
  downgrade: readonly DowngradeStep[];
  levels: readonly { level: RiskLevel; label: LocalText; text: LocalText }[];
  /** Agreement with a published map, where one was found; checked by a test. */
  agreement?: { day: string; agree: number; of: number; note: LocalText };
};
