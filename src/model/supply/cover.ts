/** What lies in a store, in the item's unit. Expired and quarantined stock is part of `onHand`, but nobody can use it. */
export type Stock = { readonly onHand: number; readonly expired?: number; readonly quarantined?: number };

/** On hand without what is expired or quarantined, never below 0. */
export function usableStock({ onHand, expired = 0, quarantined = 0 }: Stock): number {
  return Math.max(0, onHand - expired - quarantined);
}

/**
 * Days of cover = usable stock / burn per day, and the same with the inbound quantity added.
 * Without a burn (none known, or none at all) there are no days to give: null.
 */
export function cover(
  stock: Stock,
  burnPerDay: number | null,
  inbound = 0,
): { days: number | null; daysWithInbound: number | null } {
  if (burnPerDay === null || burnPerDay <= 0) return { days: null, daysWithInbound: null };
  const usable = usableStock(stock);
  return { days: usable / burnPerDay, daysWithInbound: (usable + inbound) / burnPerDay };
}
