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
  provision: Provision;
  firstDay: number;
  shortage: Shortage | null;
};

/**
 * Days of use that a line is filled up to. In February 2020 many were lean and some chronically short. A pulsed one is
 * filled up only when it is nearly empty, so that it is short again and again.
 */
const targetDays = {
  ample: { from: 18, to: 40 },
  lean: { from: 8, to: 15 },
  scarce: { from: 3, to: 6 },
  pulsed: { from: 2.2, to: 3 },
};
export type Provision = keyof typeof targetDays;

/** No goods are on their way for longer: the longest lead time and the longest planted delay. */
const longestWay = 30;

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
  private readonly ordered = new Map<number, Shipment>();
  private readonly arriving = new Map<number, number>();
  private onOrder = 0;

  constructor(line: Line) {
    this.line = line;
    const range = targetDays[line.provision];
    const days = range.from + (range.to - range.from) * uniform(line.stream, 0, 1);
    // Whoever waits longer for goods stores more, and is short again as often.
    this.target = line.provision === 'pulsed' ? days + 1.5 * line.leadTimeDays.mean : days;
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
    const yesterday = dayAt(at) - 1;
    this.on(yesterday);
    const shipments: Shipment[] = [];
    for (let of = yesterday - longestWay; of <= yesterday; of++) {
      const shipment = this.ordered.get(of);
      if (shipment && shipment.arrives > at - day) shipments.push(shipment);
    }
    return shipments;
  }

  private close(of: number): void {
    const { line } = this;
    const rate = line.use * need(of);
    const opening =
      this.days.at(-1)?.closing ?? Math.round(this.target * rate * (0.8 + 0.2 * uniform(line.stream, 1, 1)));
    const received = this.arriving.get(of) ?? 0;
    this.onOrder -= received;
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

  /** Days of use that have to be missing before anything is ordered. */
  private ordersAt(): number {
    switch (this.line.provision) {
      case 'scarce':
        return 1;
      case 'pulsed':
        return this.target - 1;
      default:
        return 4;
    }
  }

  /** Orders when a day's use and more is missing from the target; the lead time is drawn for each order. */
  private order(of: number, rate: number): void {
    const { line } = this;
    const closing = this.days.at(-1)?.closing ?? 0;
    const missing = (this.target + line.leadTimeDays.mean) * rate - closing - this.onOrder;
    if (missing < Math.max(1, this.ordersAt() * rate)) return;
    const { mean, sd } = line.leadTimeDays;
    const lead = clamp(Math.round(mean + sd * normal(line.stream, of, 3)), 1, 12);
    const arrivesAtHour = 8 + 9 * uniform(line.stream, of, 4);
    const promised = startOfDay(of + lead) + Math.floor(arrivesAtHour * 4) * (hour / 4);
    const arrivalDay = line.shortage?.arrivalDay(of + lead) ?? of + lead;
    const quantity = Math.ceil(missing * (line.provision === 'scarce' ? 0.7 : 1));
    const arrives = promised + (arrivalDay - of - lead) * day;
    this.ordered.set(of, { id: `${line.id}-${of}`, quantity, promised, arrives, orderedOn: of });
    this.arriving.set(arrivalDay, (this.arriving.get(arrivalDay) ?? 0) + quantity);
    this.onOrder += quantity;
  }
}
