export type ReorderInput = {
  /** d: mean use per day, and its sample standard deviation. */
  perDay: number;
  sd: number;
  /** L: days from order to arrival, and their standard deviation. */
  leadTimeDays: number;
  leadTimeSd?: number;
  /** 1.645 = stock lasts through the lead time 95 times in 100. */
  z?: number;
};

/**
 * Reorder point ROP = d L + z sqrt(L sd_d^2 + d^2 sd_L^2), in the item's unit, and the safety stock in it
 * (the second term), also as days of use. No use gives zeros.
 */
export function reorderPoint({ perDay, sd, leadTimeDays, leadTimeSd = 0, z = 1.645 }: ReorderInput): {
  units: number;
  safetyUnits: number;
  safetyDays: number;
} {
  const safetyUnits = z * Math.sqrt(leadTimeDays * sd ** 2 + perDay ** 2 * leadTimeSd ** 2);
  return {
    units: perDay * leadTimeDays + safetyUnits,
    safetyUnits,
    safetyDays: perDay > 0 ? safetyUnits / perDay : 0,
  };
}
