import type { Site } from '#contract/registers.ts';
import { siteLevel, stockLines } from '../derive/supplies.ts';
import type { StockLine } from '../derive/supplies.ts';
import { stockEntity } from '../store/entityOf.ts';
import type { View } from '../view.ts';
import type { Detector, Signal } from './detector.ts';
import { placeOf } from './place.ts';

const CLEAN_DAYS = 2;

function signalOf(view: View, line: StockLine): Signal {
  const { site, item } = line;
  const { coverDays, alarm, reasons, provenance } = siteLevel(line);
  const name = view.registers.item.get(item)?.name ?? { zh: item, en: item };
  const [text] = reasons;
  return {
    topic: 'supply',
    rule: 'supply-cover',
    subject: stockEntity(site.id, item),
    level: line.last ? alarm : null,
    period: line.last?.fact.day ?? '',
    clearAfter: CLEAN_DAYS,
    title: { zh: `${site.name.zh}${name.zh}告急`, en: `${site.name.en}: ${name.en} running short` },
    titleWhenOver: {
      zh: `${site.name.zh}${name.zh}曾告急`,
      en: `${site.name.en}: ${name.en} ran short`,
    },
    place: placeOf(view.registers, site.adcode),
    district: site.adcode,
    reasons: text
      ? [
          {
            indicator: 'coverDays',
            value: coverDays === null ? null : Math.round(coverDays * 10) / 10,
            expected: null,
            text,
          },
        ]
      : [],
    evidence: { site: site.id, item, feed: provenance?.feed },
    owner: null,
    provenance,
  };
}

/** Items whose cover is below lead time and safety, or that run out before anything can arrive; suppliers excepted. */
export const supplyShortage: Detector = async (view, touched) => {
  const entities = new Set([...(touched?.get('stock') ?? []), ...(touched?.get('inbound') ?? [])]);
  if (entities.size === 0) return [];
  const ids = new Set([...entities].map((entity) => entity.split('|')[0] ?? ''));
  const sites = [...ids].flatMap((id): Site[] => {
    const site = view.registers.site.get(id);
    return site && site.kind !== 'supplier' ? [site] : [];
  });
  const lines = await stockLines(view, sites, (site, item) => entities.has(stockEntity(site.id, item)));
  return lines.map((line) => signalOf(view, line));
};
