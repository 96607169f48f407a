import type { SupplyLevel } from '#contract/supply.ts';
import { dayOf } from '#model/civilDay.ts';

/**
 * Whether the next goods come before the shelf is empty. `tooLate`: what lies there is used up before, at the present
 * burn; `uncertain`: it lasts, but the forecast's interval begins before they come; `inTime`: it lasts; `overdue`:
 * announced for a moment that has passed and not booked in; `unforeseen`: no stock-out is forecast at all.
 */
export type Arrival = 'inTime' | 'uncertain' | 'tooLate' | 'overdue' | 'unforeseen';

export type NextInbound = { quantity: number; eta: number; arrival: Arrival };

type Line = Pick<SupplyLevel, 'inbound' | 'stockout' | 'onHand' | 'coverDays' | 'provenance'>;

/** The next shipment still to come (an overdue one only if no other is announced); null where none is on its way. */
export function nextInbound(level: Line, now: number | null): NextInbound | null {
  const announced = level.inbound
    .map(({ quantity, eta }) => ({ quantity, eta: Date.parse(eta) }))
    .sort((one, other) => one.eta - other.eta);
  const next = announced.find(({ eta }) => now === null || eta >= now) ?? announced.at(-1);
  if (!next) return null;
  if (now !== null && next.eta < now) return { ...next, arrival: 'overdue' };
  return { ...next, arrival: arrivalOf(next.eta, level) };
}

const DAY_MS = 86_400_000;

function arrivalOf(eta: number, { stockout, onHand, coverDays, provenance }: Line): Arrival {
  if (onHand === 0) return 'tooLate';
  // The forecast names days; the cover alone says whether the hour of arrival is reached.
  const lastsUntil =
    coverDays === null || !provenance ? null : Date.parse(provenance.observedAt) + coverDays * DAY_MS;
  if (lastsUntil !== null && eta > lastsUntil) return 'tooLate';
  if (!stockout) return 'unforeseen';
  const day = dayOf(eta);
  if (day <= stockout.earliest) return 'inTime';
  // An interval without an end cannot promise that goods come too late; its expected day is then the measure.
  return day <= (stockout.latest ?? stockout.day) ? 'uncertain' : 'tooLate';
}
