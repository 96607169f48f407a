import type { Fact } from '#contract/fact.ts';
import { toInstant } from '../instant.ts';

/** Entity of a stock or inbound fact. */
export const stockEntity = (site: string, item: string) => `${site}|${item}`;

/** What a fact is about, and which day, moment or shipment of it; see `Entry`. `observed` in ms. */
export function entityOf(fact: Fact, observed: number): { entity: string; slot: string } {
  switch (fact.kind) {
    case 'cases':
    case 'investigation':
      return { entity: fact.adcode, slot: fact.day };
    case 'visits':
      return { entity: fact.clinic, slot: fact.day };
    case 'clinicStatus':
      return { entity: fact.clinic, slot: toInstant(observed) };
    case 'density':
      return { entity: 'city', slot: fact.day };
    case 'stock':
      return { entity: stockEntity(fact.site, fact.item), slot: fact.day };
    case 'inbound':
      return { entity: stockEntity(fact.site, fact.item), slot: fact.shipment };
  }
}
