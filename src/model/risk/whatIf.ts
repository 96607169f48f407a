import { levelOf } from './levelOf.ts';
import type { IndicatorValues } from './levelOf.ts';
import { rulesOf } from './pack.ts';
import type { Condition, IndicatorId, RiskLevel, RiskPack, RiskUnit } from './pack.ts';

export type Threshold = Condition & {
  /** Short and stable, fit for an address: `cumulativeConfirmed>14`. */
  key: string;
  kind: 'level' | 'adjustment' | 'downgrade';
  /** The level that hangs on it, for level rules. */
  level?: RiskLevel;
};

/** The values of an assessment, as the API answers them. */
export type JudgedValues = readonly { indicator: IndicatorId; value: number | null }[];

/** Nothing that is counted or shared out in these rules is larger. */
const largest = 1_000_000;

const keyOf = ({ indicator, op, threshold }: Condition) => `${indicator}${op}${threshold}`;

/** The thresholds of a pack for a kind of area, each once; none where the pack does not judge by thresholds. */
export function thresholdsOf(pack: RiskPack, unit: RiskUnit): Threshold[] {
  if (pack.method !== 'thresholds') return [];
  const rules = rulesOf(pack, unit);
  if (!rules) return [];
  const levels = rules.flatMap(({ level, all }) =>
    all.map((each): Threshold => ({ ...each, key: keyOf(each), kind: 'level', level })),
  );
  const adjustments = pack.adjustments.flatMap(({ all }) =>
    all.map((each): Threshold => ({ ...each, key: keyOf(each), kind: 'adjustment' })),
  );
  const downgrade = pack.downgrade.map(({ caseFreeDays }): Threshold => {
    const each: Condition = { indicator: 'caseFreeDays', op: '>=', threshold: caseFreeDays };
    return { ...each, key: keyOf(each), kind: 'downgrade' };
  });
  const distinct = new Map<string, Threshold>();
  for (const each of [...levels, ...adjustments, ...downgrade]) {
    if (!distinct.has(each.key)) distinct.set(each.key, each);
  }
  return [...distinct.values()];
}

/** The pack with some thresholds moved, by key, wherever they occur; unknown keys change nothing. */
export function withThresholds(pack: RiskPack, changes: ReadonlyMap<string, number>): RiskPack {
  if (pack.method !== 'thresholds' || changes.size === 0) return pack;
  const moved = (each: Condition): Condition => ({
    ...each,
    threshold: changes.get(keyOf(each)) ?? each.threshold,
  });
  const movedAll = <Rule extends { all: Condition[] }>(rules: readonly Rule[]): Rule[] =>
    rules.map((rule) => ({ ...rule, all: rule.all.map(moved) }));
  const { county, street, estate, building } = pack.rules;
  return {
    ...pack,
    rules: {
      ...(county && { county: movedAll(county) }),
      ...(street && { street: movedAll(street) }),
      ...(estate && { estate: movedAll(estate) }),
      ...(building && { building: movedAll(building) }),
    },
    adjustments: movedAll(pack.adjustments),
    downgrade: pack.downgrade.map((step) => ({
      ...step,
      caseFreeDays:
        changes.get(keyOf({ indicator: 'caseFreeDays', op: '>=', threshold: step.caseFreeDays })) ??
        step.caseFreeDays,
    })),
  };
}

const recordOf = (values: JudgedValues): IndicatorValues =>
  Object.fromEntries(values.map(({ indicator, value }) => [indicator, value]));

/** The level under a thresholds pack from the values of an assessment; null = cannot say, or not judged by thresholds. */
export function judge(pack: RiskPack, unit: RiskUnit, values: JudgedValues): RiskLevel | null {
  if (pack.method !== 'thresholds') return null;
  const rules = rulesOf(pack, unit);
  return rules ? levelOf(pack, rules, recordOf(values)) : null;
}

/**
 * Reads moved thresholds from an address: `cumulativeConfirmed>14:20,caseFreeDays>=3:5`.
 * Keys that the thresholds do not have and numbers that no threshold can be are left out and reported.
 */
export function parseWhatIf(
  text: string,
  thresholds: readonly Threshold[],
): { changes: Map<string, number>; leftOut: string[] } {
  const known = new Map(thresholds.map((each) => [each.key, each]));
  const changes = new Map<string, number>();
  const leftOut: string[] = [];
  for (const part of text.split(',').filter((each) => each !== '')) {
    const at = part.lastIndexOf(':');
    const key = part.slice(0, at);
    const written = part.slice(at + 1);
    const value = Number(written);
    const threshold = known.get(key);
    const fits = /^\d+(\.\d+)?$/.test(written) && value <= largest;
    if (at < 0 || !threshold || !fits) leftOut.push(part);
    else if (value !== threshold.threshold) changes.set(key, value);
  }
  return { changes, leftOut };
}

/** Moved thresholds as an address carries them; equal changes give equal text. */
export function formatWhatIf(changes: ReadonlyMap<string, number>): string {
  return [...changes]
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([key, value]) => `${key}:${value}`)
    .join(',');
}
