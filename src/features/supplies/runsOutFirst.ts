import type { SupplyLevel } from '#contract/supply.ts';
import { byStockout, isShort } from './byStockout.ts';

export type RunsOutFirst = {
  /** Short lines in the order of running out; the first is the headline. */
  short: SupplyLevel[];
  /** The first to run out although nothing is short; null where something is, or nothing is forecast. */
  next: SupplyLevel | null;
  /** Lines without a figure: nobody can say whether they are short. */
  unknown: SupplyLevel[];
};

/**
 * What runs out first among supply levels of one kind (all by district or all by site). A line of which no stock is
 * known is counted as unknown and never as enough; one whose shelf is empty leads, forecast or not.
 */
export function runsOutFirst(levels: readonly SupplyLevel[]): RunsOutFirst {
  const unknown = levels.filter((level) => level.onHand === null);
  const known = levels.filter((level) => level.onHand !== null).sort(emptyFirst);
  const short = known.filter((level) => level.onHand === 0 || isShort(level) === true);
  const next = short.length === 0 ? (known.find((level) => level.stockout !== null) ?? null) : null;
  return { short, next, unknown };
}

function emptyFirst(one: SupplyLevel, other: SupplyLevel): number {
  return Number(other.onHand === 0) - Number(one.onHand === 0) || byStockout(one, other);
}
