import type { LocalText } from '#contract/text.ts';
import { addDays } from '../civilDay.ts';
import type { Burn } from './burn.ts';
import { cover, usableStock } from './cover.ts';
import type { Stock } from './cover.ts';
import { coverBand } from './coverBand.ts';
import type { CoverBand } from './coverBand.ts';
import { reorderPoint } from './reorderPoint.ts';
import { arrivesAfter, stockout } from './stockout.ts';
import type { Inbound, Stockout } from './stockout.ts';
import { supplyReason } from './supplyReason.ts';

export type SupplyInput = {
  stock: Stock;
  burn: Burn;
  /** Day at whose close the stock was counted. */
  asOf: string;
  leadTimeDays: number;
  leadTimeSd?: number;
  inbound?: readonly Inbound[];
  z?: number;
};

export type SupplyStatus = {
  usable: number;
  coverDays: number | null;
  coverDaysWithInbound: number | null;
  band: CoverBand;
  /** In the item's unit; null without a burn. */
  reorderPoint: number | null;
  safetyDays: number | null;
  stockout: Stockout;
  /** First day on which anything can arrive: the next inbound, or an order placed at asOf. */
  nextArrival: string;
  /** II: runs out before anything can arrive; III: cover below lead time + safety; null: none, or cannot say. */
  level: 'II' | 'III' | null;
  /** True when neither burn nor an empty store allows a judgement. */
  cannotSay: boolean;
  reason: LocalText;
};

/**
 * The supply level of one item at one place with its reason. The alarm is relative to lead time and safety, not a fixed
 * number of days. An empty store is level II even when its burn is unknown; otherwise no burn = cannot say.
 */
export function supplyStatus(input: SupplyInput): SupplyStatus {
  const { stock, burn, asOf, leadTimeDays, leadTimeSd, z, inbound = [] } = input;
  const usable = usableStock(stock);
  const due = inbound.filter((each) => each.quantity > 0 && each.day > asOf);
  const coming = due.reduce((sum, each) => sum + each.quantity, 0);
  const { days, daysWithInbound } = cover(stock, burn.perDay, coming);
  const order =
    burn.perDay !== null && days !== null
      ? reorderPoint({ perDay: burn.perDay, sd: burn.sd ?? 0, leadTimeDays, leadTimeSd, z })
      : null;
  const arrival = firstArrival([...due, { day: addDays(asOf, Math.ceil(leadTimeDays)), quantity: 0 }], asOf);
  const empty = usable === 0;
  const out = stockout({ usable, burn, asOf, inbound: due });
  const short = out.day !== null && days !== null && arrival.after > 0 && days <= arrival.after;
  const low = days !== null && order !== null && days < leadTimeDays + order.safetyDays;
  const level = empty || short ? 'II' : low ? 'III' : null;
  const status = {
    usable,
    coverDays: days,
    coverDaysWithInbound: daysWithInbound,
    band: empty ? ('none' as const) : coverBand(days),
    reorderPoint: order?.units ?? null,
    safetyDays: order?.safetyDays ?? null,
    stockout: out,
    nextArrival: arrival.day,
    level,
    cannotSay: days === null && !empty,
  } as const;
  return { ...status, reason: supplyReason({ ...status, leadTimeDays, arrivesAt: arrival.at }) };
}

/** The first of some deliveries, and how many days after the close of `asOf` it comes. */
function firstArrival(due: readonly Inbound[], asOf: string): Inbound & { after: number } {
  return due
    .map((each) => ({ ...each, after: arrivesAfter(asOf, each) }))
    .reduce((first, each) => (each.after < first.after ? each : first));
}
