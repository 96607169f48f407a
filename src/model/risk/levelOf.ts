import type { Condition, IndicatorId, LevelRule, RiskLevel, ThresholdsPack } from './pack.ts';

/** Value per indicator; null or absent = missing. */
export type IndicatorValues = Readonly<Partial<Record<IndicatorId, number | null>>>;

/** Whether a value meets a condition. */
export function meets(value: number, { op, threshold }: Condition): boolean {
  if (op === '>') return value > threshold;
  if (op === '>=') return value >= threshold;
  if (op === '<') return value < threshold;
  return value <= threshold;
}

/** All conditions a level can hang on, in the order of the pack; those of the downgrade last. */
export function conditionsOf(pack: ThresholdsPack, rules: readonly LevelRule[]): Condition[] {
  const downgrade = pack.downgrade.map((step): Condition => ({
    indicator: 'caseFreeDays',
    op: '>=',
    threshold: step.caseFreeDays,
  }));
  return [...[...rules, ...pack.adjustments].flatMap((rule) => rule.all), ...downgrade];
}

/**
 * The level under a pack's rules, or null when a missing indicator could change it.
 * Every missing indicator is tried below, at and above each threshold it is compared with: if all agree, it does not matter.
 */
export function levelOf(
  pack: ThresholdsPack,
  rules: readonly LevelRule[],
  values: IndicatorValues,
): RiskLevel | null {
  const conditions = conditionsOf(pack, rules);
  const missing = new Set(
    conditions.map(({ indicator }) => indicator).filter((indicator) => (values[indicator] ?? null) === null),
  );
  if (missing.size === 0) return levelOfKnown(pack, rules, values);
  // Without a case figure everything else is open too, and trying it all would cost most.
  if (missing.has('cumulativeConfirmed')) return null;
  let only: RiskLevel | null = null;
  for (const known of completions(conditions, missing, values)) {
    const level = levelOfKnown(pack, rules, known);
    if (only !== null && level !== only) return null;
    only = level;
  }
  return only;
}

function completions(
  conditions: readonly Condition[],
  missing: ReadonlySet<IndicatorId>,
  values: IndicatorValues,
): IndicatorValues[] {
  let all: IndicatorValues[] = [values];
  for (const indicator of missing) {
    const thresholds = conditions.filter((each) => each.indicator === indicator);
    const around = new Set(
      thresholds.flatMap(({ threshold }) => [threshold - 1e-6, threshold, threshold + 1e-6]),
    );
    all = all.flatMap((known) => [...around].map((value) => ({ ...known, [indicator]: value })));
  }
  return all;
}

function levelOfKnown(pack: ThresholdsPack, rules: readonly LevelRule[], values: IndicatorValues): RiskLevel {
  const met = (all: readonly Condition[]) =>
    all.every((each) => meets(values[each.indicator] ?? Number.NaN, each));
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
    .filter((step) => (values.caseFreeDays ?? Number.NaN) >= step.caseFreeDays)
    .map((step) => Math.max(level - step.levels, Math.min(step.floor, level)));
  return asLevel(Math.min(level, ...bounds));
}

function asLevel(value: number): RiskLevel {
  if (value <= 1) return 1;
  if (value === 2 || value === 3 || value === 4) return value;
  return 5;
}
