import type { Fact } from '#contract/fact.ts';
import { day, hour, instant, minute } from '../calendar.ts';
import { departments } from '../feeds.ts';
import type { Shipment } from '../ledger.ts';
import { delayBetween } from '../schedule.ts';
import type { Source } from '../schedule.ts';
import type { StockLine } from '../supplies.ts';

/** An overdue shipment is promised again for the day after; nobody knows yet how late it will be. */
const etaAt = ({ promised, arrives }: Shipment, at: number) =>
  promised > at ? promised : Math.min(arrives, promised + Math.ceil((at - promised + 1) / day) * day);

function factOf(line: StockLine, shipment: Shipment, at: number): Fact {
  const arrived = shipment.arrives <= at;
  return {
    kind: 'inbound',
    site: line.site.id,
    item: line.item,
    shipment: shipment.id,
    quantity: shipment.quantity,
    eta: instant(arrived ? shipment.arrives : etaAt(shipment, at)),
    arrived,
    basis: 'simulated',
  };
}

/** The Commerce Bureau's list of goods on their way, and of those booked in during the last day. */
export function inboundSource(lines: StockLine[], since: number, stream: number): Source {
  return {
    feed: 'inbound',
    reporter: departments.inbound,
    since,
    every: 4 * hour,
    offset: 20 * minute,
    maxDelay: 10 * minute,
    delay: delayBetween(stream, minute, 9 * minute),
    report: (slot) => ({
      observedAt: slot,
      facts: lines.flatMap((line) => line.shipmentsAt(slot).map((shipment) => factOf(line, shipment, slot))),
    }),
  };
}
