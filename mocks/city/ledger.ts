import { day, dayAt, hour, startOfDay } from './calendar.ts';
import { season } from './season.ts';
import { clamp, normal, poisson, uniform } from './seeded.ts';
import type { Shortage } from './shortage.ts';

/** opening - used + received = closing, in whole units. */
export type LedgerDay = { opening: number; received: number; used: number; closing: number };

export type Shipment = {
  id: string;
  quantity: number;
  /** As announced when the goods were ordered. */
  promised: number;
  arrives: number;
  orderedOn: number;
};

export type Line = {
  id: string;
  stream: number;
  /** Units a day in an ordinary time. */
  use: number;
  leadTimeDays: { mean: number; sd: number };
  /** Chronically short lines are filled up to a few days only. */
  scarce: boolean;
  firstDay: number;
  shortage: Shortage | null;
};

const enough = { from: 18, to: 40 };
const little = { from: 3, to: 6 };

/** Goods are needed more when fever visits are many; stores grow with the season, but after it. */
const need = (of: number) => 0.5 + 0.5 * season(of);

/**
 * The stock of one item at one site, day by day from `firstDay` on. Each day rests on the one before, so the
 * days are kept; what they hold follows from the line's stream alone.
 */
export class Ledger {
  private readonly line: Line;
  private readonly target: number;
  private readonly days: LedgerDay[] = [];
  private readonly shipments: Shipment[] = [];

  constructor(line: Line) {
    this.line = line;
    const range = line.scarce ? little : enough;
    this.target = range.from + (range.to - range.from) * uniform(line.stream, 0, 1);
  }

  /** Throws for days before the ledger begins. */
  on(of: number): LedgerDay {
    for (let next = this.line.firstDay + this.days.length; next <= of; next++) this.close(next);
    const found = this.days[of - this.line.firstDay];
    if (!found) throw new RangeError(`${this.line.id}: no ledger before its first day`);
    return found;
  }

  /** Goods on their way at a moment, and those that arrived in the day before it. */
  shipmentsAt(at: number): Shipment[] {
    this.on(dayAt(at) - 1);
    return this.shipments.filter(
      (shipment) => startOfDay(shipment.orderedOn + 1) <= at && shipment.arrives > at - day,
    );
  }

  private close(of: number): void {
    const { line } = this;
    const rate = line.use * need(of);
    const opening =
      this.days.at(-1)?.closing ?? Math.round(this.target * rate * (0.8 + 0.2 * uniform(line.stream, 1, 1)));
    const received = this.shipments.reduce(
      (sum, shipment) => sum + (dayAt(shipment.arrives) === of ? shipment.quantity : 0),
      0,
    );
    const wanted =
      rate < 40
        ? poisson(rate, line.stream, of)
        : Math.max(0, Math.round(rate * (1 + 0.13 * normal(line.stream, of))));
    const atMost = line.shortage?.atMost(of, rate) ?? Infinity;
    const available = opening + received;
    const used = Math.min(available, Math.max(wanted, available - Math.floor(atMost)));
    this.days.push({ opening, received, used, closing: available - used });
    this.order(of, rate);
  }

  /** Orders when a day's use and more is missing from the target; the lead time is drawn for each order. */
  private order(of: number, rate: number): void {
    const { line } = this;
    const closing = this.days.at(-1)?.closing ?? 0;
    const onOrder = this.shipments.reduce(
      (sum, shipment) => sum + (dayAt(shipment.arrives) > of ? shipment.quantity : 0),
      0,
    );
    const missing = (this.target + line.leadTimeDays.mean) * rate - closing - onOrder;
    if (missing < Math.max(1, (line.scarce ? 1 : 4) * rate)) return;
    const { mean, sd } = line.leadTimeDays;
    const lead = clamp(Math.round(mean + sd * normal(line.stream, of, 3)), 1, 12);
    const arrivesAtHour = 8 + 9 * uniform(line.stream, of, 4);
    const promised = startOfDay(of + lead) + Math.floor(arrivesAtHour * 4) * (hour / 4);
    const arrivalDay = line.shortage?.arrivalDay(of + lead) ?? of + lead;
    this.shipments.push({
      id: `${line.id}-${of}`,
      quantity: Math.ceil(missing * (line.scarce ? 0.7 : 1)),
      promised,
      arrives: promised + (arrivalDay - of - lead) * day,
      orderedOn: of,
    });
    // Only what is still on its way, or just came, is asked for again.
    const old = this.shipments.findIndex((shipment) => dayAt(shipment.arrives) >= of - 60);
    if (old > 200) this.shipments.splice(0, old);
  }
}
