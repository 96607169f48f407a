import type { SupplyLevel } from '#contract/supply.ts';
import { dayOf } from '#model/civilDay.ts';

/**
 * Whether the next goods come before the shelf is empty. `inTime`: on or before the earliest day of the forecast;
 * `uncertain`: within its interval; `tooLate`: after it; `overdue`: announced for a moment that has passed and not
 * booked in; `unforeseen`: no stock-out is forecast that they could be held against.
 */
export type Arrival = 'inTime' | 'uncertain' | 'tooLate' | 'overdue' | 'unforeseen';

export type NextInbound = { quantity: number; eta: number; arrival: Arrival };

/** The next shipment still to come (an overdue one only if no other is announced); null where none is on its way. */
export function nextInbound(
  level: Pick<SupplyLevel, 'inbound' | 'stockout'>,
  now: number | null,
): NextInbound | null {
  const announced = level.inbound
    .map(({ quantity, eta }) => ({ quantity, eta: Date.parse(eta) }))
    .sort((one, other) => one.eta - other.eta);
  const next = announced.find(({ eta }) => now === null || eta >= now) ?? announced.at(-1);
  if (!next) return null;
  if (now !== null && next.eta < now) return { ...next, arrival: 'overdue' };
  return { ...next, arrival: arrivalOf(dayOf(next.eta), level.stockout) };
}

function arrivalOf(day: string, stockout: SupplyLevel['stockout']): Arrival {
  if (!stockout) return 'unforeseen';
  if (day <= stockout.earliest) return 'inTime';
  // An interval without an end cannot promise that goods come too late; its expected day is then the measure.
  return day <= (stockout.latest ?? stockout.day) ? 'uncertain' : 'tooLate';
}
