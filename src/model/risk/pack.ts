import type { RiskPack, RiskUnit, ThresholdsPack } from '#contract/riskPack.ts';

export type {
  Condition,
  IndicatorId,
  LevelRule,
  OpMaplPack,
  RiskLevel,
  RiskPack,
  RiskUnit,
  ThresholdsPack,
} from '#contract/riskPack.ts';

/** The level rules of a thresholds pack for a kind of area, or null where it does not cover such areas. */
export function rulesOf(pack: ThresholdsPack, unit: RiskUnit) {
  return pack.rules[unit] ?? null;
}

/** Whether a pack judges areas of a kind. */
export function covers(pack: RiskPack, unit: RiskUnit): boolean {
  return pack.method === 'op-mapl' ? pack.units.includes(unit) : rulesOf(pack, unit) !== null;
}

/** Whether a pack is in force on a civil day; a missing date leaves that side open. */
export function isInForce({ validFrom, validTo }: RiskPack, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
