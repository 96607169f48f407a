import type { Site } from '#contract/registers.ts';
import type { SupplyDay, SupplyLevel } from '#contract/supply.ts';
import { provenanceOf, provenanceOfAll } from '../derive/provenanceOf.ts';
import { districtLevel, siteLevel, stockLines } from '../derive/supplies.ts';
import type { StockLine } from '../derive/supplies.ts';
import { pageByKey } from '../http/page.ts';
import { invalid } from '../http/readInput.ts';
import { stockEntity } from '../store/entityOf.ts';
import type { Version } from '../store/store.ts';
import { asOf } from '../view.ts';
import type { View } from '../view.ts';
import type { Handlers } from './handler.ts';
import { periodOf } from './period.ts';
import { requireHeld } from './requireHeld.ts';
import { requireRegion } from './registerHandlers.ts';

type Narrowing = { item?: string | undefined; district?: string | undefined; site?: string | undefined };

function sitesAsked(view: View, { item, district, site }: Narrowing): Site[] {
  const { registers } = view;
  requireRegion(view, district, 'district');
  if (item !== undefined && !registers.item.has(item)) {
    throw invalid('query/item', `There is no item ${item}. See GET /api/v1/items.`);
  }
  if (site !== undefined && !registers.site.has(site))
    throw invalid('query/site', `There is no site ${site}.`);
  return registers.sites.filter(
    ({ id, adcode }) =>
      (site === undefined || id === site) &&
      (district === undefined || district === registers.city.adcode || adcode === district),
  );
}

const wantedItem = (item: string | undefined) => (_: Site, each: string) =>
  item === undefined || each === item;

function byDistrict(lines: readonly StockLine[]): SupplyLevel[] {
  const groups = new Map<string, StockLine[]>();
  for (const line of lines) {
    const key = `${line.site.adcode} ${line.item}`;
    const group = groups.get(key) ?? [];
    group.push(line);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [districtLevel(first.site.adcode, first.item, group)] : [];
  });
}

const used = ({ fact }: Version<'stock'>) => Math.max(0, fact.opening - fact.closing + fact.received);

function siteDay(adcode: string, version: Version<'stock'>): SupplyDay {
  const { site, item, day, opening, received, closing } = version.fact;
  return {
    item,
    adcode,
    site,
    day,
    opening,
    received,
    used: used(version),
    closing,
    provenance: provenanceOf(version),
  };
}

function districtDay(
  adcode: string,
  item: string,
  day: string,
  versions: readonly Version<'stock'>[],
  of: number,
): SupplyDay[] {
  const provenance = provenanceOfAll(versions, { got: versions.length, of });
  if (!provenance) return [];
  const total = (pick: (version: Version<'stock'>) => number) =>
    versions.reduce((sum, version) => sum + pick(version), 0);
  return [
    {
      item,
      adcode,
      site: null,
      day,
      opening: total(({ fact }) => fact.opening),
      received: total(({ fact }) => fact.received),
      used: total(used),
      closing: total(({ fact }) => fact.closing),
      provenance,
    },
  ];
}

/** Operations over stock: levels now, and the days of one item. */
export const supplyHandlers: Pick<Handlers, 'supplies' | 'supplyHistory'> = {
  supplies: async ({ query, view }) => {
    const sites = sitesAsked(view, query);
    await requireHeld(view, 'stock', 'stock');
    const by = query.by ?? (query.site === undefined ? 'district' : 'site');
    if (by === 'district') {
      // Goods of a supplier are offers, not stock of the district.
      const own = sites.filter(({ kind }) => kind !== 'supplier');
      const rows = byDistrict(await stockLines(view, own, wantedItem(query.item)));
      return pageByKey(rows, ({ adcode, item }) => `${adcode} ${item}`, query, view.now);
    }
    const lines = await stockLines(view, sites, wantedItem(query.item));
    const page = pageByKey(lines, ({ site, item }) => `${site.adcode} ${site.id} ${item}`, query, view.now);
    return { ...page, items: page.items.map(siteLevel) };
  },

  supplyHistory: async ({ query, view }) => {
    const all = sitesAsked(view, query).filter(({ items }) => items.includes(query.item));
    const sites = query.site === undefined ? all.filter(({ kind }) => kind !== 'supplier') : all;
    const { from, to, days } = periodOf(view, query, 28);
    const entities = sites.map(({ id }) => stockEntity(id, query.item));
    const facts = await view.store.facts('stock', { entities, from, to, ...asOf(view) });
    if (query.site !== undefined) {
      const rows = sites.flatMap(({ id, adcode }) =>
        (facts.get(stockEntity(id, query.item)) ?? []).map((version) => siteDay(adcode, version)),
      );
      return pageByKey(rows, ({ site, day }) => `${site ?? ''} ${day}`, query, view.now);
    }
    const adcode = query.district ?? view.registers.city.adcode;
    const reported = [...facts.values()].flat();
    const rows = days.flatMap((day) =>
      districtDay(
        adcode,
        query.item,
        day,
        reported.filter(({ fact }) => fact.day === day),
        sites.length,
      ),
    );
    return pageByKey(rows, ({ day }) => day, query, view.now);
  },
};
