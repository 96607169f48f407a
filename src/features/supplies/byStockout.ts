import type { SupplyLevel } from '#contract/supply.ts';

/** After every ISO day: what never runs out, or is not known to, comes last. */
const NEVER = '9999-12-31';

/**
 * Order of running out: earliest expected stock-out first, then the earlier start of the interval, then less cover.
 * Levels without a forecast (no burn, no report) come last.
 */
export function byStockout(one: SupplyLevel, other: SupplyLevel): number {
  return (
    compare(one.stockout?.day, other.stockout?.day) ||
    compare(one.stockout?.earliest, other.stockout?.earliest) ||
    Math.sign((one.coverDays ?? 1e9) - (other.coverDays ?? 1e9))
  );
}

function compare(one: string = NEVER, other: string = NEVER): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** An alert on the line or on a site of it, or cover below lead time + safety. Null where that cannot be said. */
export function isShort(level: SupplyLevel): boolean | null {
  return level.alarm > 0 ? true : isBelowSafety(level);
}

/** Cover of the line as a whole shorter than lead time + safety; a district may be fine while a site of it is not. */
export function isBelowSafety(level: SupplyLevel): boolean | null {
  if (level.onHand === 0) return true;
  const { coverDays, leadTimeDays, safetyDays } = level;
  if (coverDays === null || leadTimeDays === null || safetyDays === null) return null;
  return coverDays < leadTimeDays + safetyDays;
}
