import type { Site } from '#contract/registers.ts';
import { dayAt } from './calendar.ts';
import { Ledger } from './ledger.ts';
import type { Provision } from './ledger.ts';
import type { LedgerDay, Shipment } from './ledger.ts';
import type { Scenario } from './scenarios.ts';
import { streamOf, uniform } from './seeded.ts';
import { shortageOf } from './shortage.ts';
import { goods } from './supplyRegister.ts';
import type { SupplySite } from './supplyRegister.ts';

export type StockLine = {
  site: Site;
  item: string;
  /** The day's ledger; a supplier's stock stands still. */
  on: (day: number) => LedgerDay;
  /** Expired or quarantined goods beside the usable ones. */
  unusable: (day: number) => number;
  shipmentsAt: (at: number) => Shipment[];
};

/** Days of ledger before the first one told, so that orders have found their rhythm. */
const warmUp = 30;
/** A supplier holds so many days of a district's usual use. */
const supplierDays = 6;

function supplierLine(site: SupplySite, item: string, use: number): StockLine {
  const stock = Math.round(site.stock * use * supplierDays);
  const still = { opening: stock, received: 0, used: 0, closing: stock };
  return { site: site.register, item, on: () => still, unusable: () => 0, shipmentsAt: () => [] };
}

/** For each line that is short, six more are lean. */
function provisionOf(u: number, scarcity: number): Provision {
  if (u < scarcity) return 'scarce';
  return u < 7 * scarcity ? 'lean' : 'ample';
}

function usedLine(site: SupplySite, item: string, use: number, context: Context): StockLine {
  const { scenario, seed, start, firstDay } = context;
  const id = `${site.register.id}-${item}`;
  const stream = streamOf(seed, 'stock', id);
  const ledger = new Ledger({
    id,
    stream,
    use,
    leadTimeDays: site.register.leadTimeDays,
    provision:
      scenario.supplies === 'stress' ? 'pulsed' : provisionOf(uniform(stream, 0, 9), scenario.scarcity),
    firstDay: firstDay - warmUp,
    shortage: shortageOf(scenario, start, site.register, item),
  });
  const spoilt = uniform(stream, 0, 8) < 0.3 ? 0.05 * uniform(stream, 0, 7) : 0;
  return {
    site: site.register,
    item,
    on: (day) => ledger.on(day),
    unusable: (day) => Math.floor(ledger.on(day).closing * spoilt),
    shipmentsAt: (at) => ledger.shipmentsAt(at),
  };
}

type Context = { scenario: Scenario; seed: number; start: number; firstDay: number };

/** Every item at every site. `since` is the first moment that anybody may ask about. */
export function stockLines(
  sites: SupplySite[],
  scenario: Scenario,
  seed: number,
  start: number,
  since: number,
): StockLine[] {
  const context = { scenario, seed, start, firstDay: dayAt(since) - 1 };
  return sites.flatMap((site) =>
    goods
      .filter((good) => site.register.items.includes(good.id))
      .map((good) => {
        const use = site.register.kind === 'hospital' ? good.use.hospital : good.use.depot;
        return site.register.kind === 'supplier'
          ? supplierLine(site, good.id, use)
          : usedLine(site, good.id, use * site.size, context);
      }),
  );
}
