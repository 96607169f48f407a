import type { Condition, IndicatorId, LevelRule, RiskLevel, RiskPack } from './pack.ts';

/** Value per indicator; null = missing. */
export type IndicatorValues = Readonly<Record<IndicatorId, number | null>>;

type Known = Readonly<Record<IndicatorId, number>>;

/** Whether a value meets a condition. */
export function meets(value: number, { op, threshold }: Condition): boolean {
  if (op === '>') return value > threshold;
  if (op === '>=') return value >= threshold;
  if (op === '<') return value < threshold;
  return value <= threshold;
}

/** All conditions a level can hang on, in the order of the pack, without the downgrade. */
export function conditionsOf(pack: RiskPack, rules: readonly LevelRule[]): Condition[] {
  return [...rules, ...pack.adjustments].flatMap((rule) => rule.all);
}

/**
 * The level under a pack's rules, or null when a missing indicator could change it.
 * Every missing indicator is tried below, at and above each threshold it is compared with: if all agree, it does not matter.
 */
export function levelOf(
  pack: RiskPack,
  rules: readonly LevelRule[],
  values: IndicatorValues,
): RiskLevel | null {
  if (isComplete(values)) return levelOfKnown(pack, rules, values);
  const found = new Set(completions(pack, rules, values).map((known) => levelOfKnown(pack, rules, known)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function isComplete(values: IndicatorValues): values is Known {
  return indicatorIds.every((indicator) => values[indicator] !== null);
}

function completions(pack: RiskPack, rules: readonly LevelRule[], values: IndicatorValues): Known[] {
  const thresholds = [
    ...conditionsOf(pack, rules),
    ...pack.downgrade.map((step) => ({ indicator: 'caseFreeDays' as const, threshold: step.caseFreeDays })),
  ];
  const optionsOf = (indicator: IndicatorId): number[] => {
    const value = values[indicator];
    if (value !== null) return [value];
    const around = thresholds
      .filter((each) => each.indicator === indicator)
      .flatMap(({ threshold }) => [threshold - 1e-6, threshold, threshold + 1e-6]);
    return around.length > 0 ? around : [0];
  };
  let all: Known[] = [
    { cumulativeConfirmed: 0, newCases14d: 0, caseFreeDays: 0, localShare: 0, clusters14d: 0 },
  ];
  for (const indicator of indicatorIds) {
    all = all.flatMap((known) => optionsOf(indicator).map((value) => ({ ...known, [indicator]: value })));
  }
  return all;
}

const indicatorIds: readonly IndicatorId[] = [
  'cumulativeConfirmed',
  'newCases14d',
  'caseFreeDays',
  'localShare',
  'clusters14d',
];

function levelOfKnown(pack: RiskPack, rules: readonly LevelRule[], known: Known): RiskLevel {
  const met = (all: readonly Condition[]) => all.every((each) => meets(known[each.indicator], each));
  let level: number = Math.max(
    pack.lowest,
    ...rules.filter((rule) => met(rule.all)).map((rule) => rule.level),
  );
  for (const { by, all, limit } of pack.adjustments) {
    if (!met(all)) continue;
    level =
      by > 0 ? Math.max(level, Math.min(level + 1, limit)) : Math.min(level, Math.max(level - 1, limit));
  }
  // Each step met is an upper bound, so that a longer wait can never give a higher level.
  const bounds = pack.downgrade
    .filter((step) => known.caseFreeDays >= step.caseFreeDays)
    .map((step) => Math.max(level - step.levels, Math.min(step.floor, level)));
  return asLevel(Math.min(level, ...bounds));
}

function asLevel(value: number): RiskLevel {
  if (value <= 1) return 1;
  if (value === 2 || value === 3 || value === 4) return value;
  return 5;
}
