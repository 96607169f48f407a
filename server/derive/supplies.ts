import type { Site } from '#contract/registers.ts';
import type { SupplyLevel } from '#contract/supply.ts';
import { addDays, dayOf } from '#model/civilDay.ts';
import { aggregateSupply } from '#model/supply/aggregate.ts';
import type { SiteSupply } from '#model/supply/aggregate.ts';
import { burn } from '#model/supply/burn.ts';
import { supplyStatus } from '#model/supply/supplyStatus.ts';
import type { SupplyStatus } from '#model/supply/supplyStatus.ts';
import { stockEntity } from '../store/entityOf.ts';
import type { Version } from '../store/store.ts';
import { asOf } from '../view.ts';
import type { View } from '../view.ts';
import { provenanceOf, provenanceOfAll } from './provenanceOf.ts';

/** Enough for seven reported days with gaps between them. */
const HISTORY_DAYS = 21;

/** One item at one site with all that is known of it. */
export type StockLine = {
  site: Site;
  item: string;
  last: Version<'stock'> | undefined;
  supply: SiteSupply;
  inbound: SupplyLevel['inbound'];
};

const levelNumber = { II: 2, III: 3 } as const;

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((member, i) => member === b[i]);

type KeptLine = {
  days: readonly Version<'stock'>[];
  shipments: readonly Version<'inbound'>[];
  line: StockLine;
};
const keptLines = new WeakMap<Site, Map<string, KeptLine>>();

/** Reckoned anew only when a day or a shipment has changed, so that what rests on unchanged lines need not be either. */
function lineOf(
  site: Site,
  item: string,
  days: readonly Version<'stock'>[],
  shipments: readonly Version<'inbound'>[],
): StockLine {
  const ofSite = keptLines.get(site) ?? new Map<string, KeptLine>();
  const before = ofSite.get(item);
  if (before && same(before.days, days) && same(before.shipments, shipments)) return before.line;
  const line = reckonLine(site, item, days, shipments);
  keptLines.set(site, ofSite.set(item, { days, shipments, line }));
  return line;
}

function reckonLine(
  site: Site,
  item: string,
  days: readonly Version<'stock'>[],
  shipments: readonly Version<'inbound'>[],
): StockLine {
  const last = days.at(-1);
  const due = shipments.filter(({ fact }) => !fact.arrived).map(({ fact }) => fact);
  return {
    site,
    item,
    last,
    inbound: due.map(({ quantity, eta }) => ({ quantity, eta })),
    supply: {
      site: site.id,
      stock: last ? { onHand: last.fact.closing } : null,
      burn: burn(days.map(({ fact }) => fact)),
      leadTimeDays: site.leadTimeDays.mean,
      leadTimeSd: site.leadTimeDays.sd,
      inbound: due.map(({ quantity, eta }) => ({
        quantity,
        day: dayOf(Date.parse(eta)),
        at: Date.parse(eta),
      })),
    },
  };
}

/** The stock lines of some sites; `wanted` narrows them to `site|item` entities or one item. */
export async function stockLines(
  view: View,
  sites: readonly Site[],
  wanted: (site: Site, item: string) => boolean = () => true,
): Promise<StockLine[]> {
  const { store, today } = view;
  const moments = asOf(view);
  const asked = sites.flatMap((site) =>
    site.items.flatMap((item) =>
      wanted(site, item) ? [{ site, item, entity: stockEntity(site.id, item) }] : [],
    ),
  );
  const entities = asked.map(({ entity }) => entity);
  const [stock, inbound] = await Promise.all([
    store.facts('stock', { entities, from: addDays(today, -HISTORY_DAYS), ...moments }),
    store.facts('inbound', { entities, ...moments }),
  ]);
  return asked.map(({ site, item, entity }) =>
    lineOf(site, item, stock.get(entity) ?? [], inbound.get(entity) ?? []),
  );
}

const unknown = {
  onHand: null,
  unusable: null,
  burnPerDay: null,
  coverDays: null,
  coverWithInboundDays: null,
  reorderPoint: null,
  stockout: null,
  alarm: 0,
} as const;

function stockoutOf({ stockout: { day, earliest, latest } }: SupplyStatus): SupplyLevel['stockout'] {
  return day === null ? null : { day, earliest: earliest ?? day, latest };
}

function figures(status: SupplyStatus, burnPerDay: number | null) {
  return {
    onHand: status.usable,
    burnPerDay,
    coverDays: status.coverDays,
    coverWithInboundDays: status.coverDaysWithInbound,
    reorderPoint: status.reorderPoint,
    stockout: stockoutOf(status),
    alarm: status.level === null ? 0 : levelNumber[status.level],
    reasons: [status.reason],
  };
}

const keptLevels = new WeakMap<StockLine, SupplyLevel>();

/** The level of one item at one site. Reckoned once for each line, which stays the same while nothing of it changes. */
export function siteLevel(line: StockLine): SupplyLevel {
  const level = keptLevels.get(line) ?? reckonLevel(line);
  keptLevels.set(line, level);
  return level;
}

function reckonLevel({ site, item, last, supply, inbound }: StockLine): SupplyLevel {
  const { id, name, kind, adcode, leadTimeDays, safetyDays } = site;
  const common = { item, adcode, site: { id, name, kind }, inbound, leadTimeDays: leadTimeDays.mean };
  if (!last || !supply.stock) {
    const reasons = [{ zh: '未报库存，无法判断。', en: 'No stock reported, so cannot say.' }];
    return { ...common, ...unknown, safetyDays, reasons, provenance: null };
  }
  const status = supplyStatus({ ...supply, stock: supply.stock, asOf: last.fact.day });
  return {
    ...common,
    ...figures(status, supply.burn.perDay),
    unusable: last.fact.unusable,
    safetyDays: status.safetyDays ?? safetyDays,
    provenance: provenanceOf(last),
  };
}

const lastDay = (lines: readonly StockLine[]) =>
  lines.reduce((day, { last }) => (last && last.fact.day > day ? last.fact.day : day), '');

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const gravest = (levels: readonly number[]) => {
  const alarms = levels.filter((level) => level > 0);
  return alarms.length === 0 ? 0 : Math.min(...alarms);
};

const keptTotals = new WeakMap<StockLine, { lines: readonly StockLine[]; level: SupplyLevel }>();

/** One item over all sites of a district (suppliers excepted: their goods are not the district's yet). */
export function districtLevel(adcode: string, item: string, lines: readonly StockLine[]): SupplyLevel {
  const [first] = lines;
  const before = first && keptTotals.get(first);
  if (before && same(before.lines, lines)) return before.level;
  const level = reckonTotal(adcode, item, lines);
  if (first) keptTotals.set(first, { lines, level });
  return level;
}

function reckonTotal(adcode: string, item: string, lines: readonly StockLine[]): SupplyLevel {
  const total = aggregateSupply(
    lines.map(({ supply }) => supply),
    lastDay(lines),
  );
  const inbound = lines.flatMap((line) => line.inbound).sort((a, b) => (a.eta < b.eta ? -1 : 1));
  const common = { item, adcode, site: null, inbound };
  if (!total) {
    const reasons = [{ zh: '无一物资点上报，无法判断。', en: 'No site has reported, so cannot say.' }];
    return { ...common, ...unknown, leadTimeDays: null, safetyDays: null, reasons, provenance: null };
  }
  const reported = lines.flatMap(({ last }) => last ?? []);
  const worst = total.sitesInNeed.map(({ level }) => levelNumber[level]);
  const own = figures(total, total.burn.perDay);
  const need = total.sitesInNeed.length;
  const reasons =
    need === 0
      ? own.reasons
      : [...own.reasons, { zh: `${need}个物资点告急。`, en: `Sites that are short: ${need}.` }];
  return {
    ...common,
    ...own,
    reasons,
    unusable: sum(reported.map(({ fact }) => fact.unusable)),
    leadTimeDays: Math.max(...lines.map(({ supply }) => supply.leadTimeDays)),
    safetyDays: total.safetyDays,
    // A district's average must not hide an empty store.
    alarm: gravest([...worst, own.alarm]),
    provenance: provenanceOfAll(reported, { got: total.got, of: total.of }),
  };
}
