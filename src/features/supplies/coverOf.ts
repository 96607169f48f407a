import type { SupplyLevel } from '#contract/supply.ts';

/** Days shown for a line: with the inbound goods counted in, or what lies in the stores alone. */
export function coverOf(level: SupplyLevel, withInbound: boolean): number | null {
  if (level.onHand === 0 && !withInbound) return 0;
  return withInbound ? level.coverWithInboundDays : level.coverDays;
}
