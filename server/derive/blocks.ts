import type { LocalText } from '#contract/text.ts';
import { stockEntity } from '../store/entityOf.ts';
import type { FactKind } from '../store/store.ts';
import type { View } from '../view.ts';

const text = (zh: string, en: string): LocalText => ({ zh, en });

const riskMap = text('风险地图与风险等级', 'Risk map and risk classes');
const riskAlert = text('风险等级升高预警', 'Alerts on high risk classes');
const coverDays = text('物资可用天数与耗尽日期', 'Days of cover and stock-out dates');
const supplyAlert = text('可用天数不足预警', 'Alerts on low supply cover');

type Use = { shows: LocalText[]; rules: { id: string; name: LocalText }[] };

/** What rests on each kind of fact: pictures and figures, and the rules that judge it (as `server/detect` runs them). */
export const usesOf: Record<FactKind, Use> = {
  cases: {
    shows: [riskMap, text('病例数与病例曲线', 'Case figures and case curve')],
    rules: [{ id: 'risk-class-high', name: riskAlert }],
  },
  investigation: {
    shows: [riskMap, text('本地病例占比与聚集性疫情', 'Share of local cases and clusters')],
    rules: [{ id: 'risk-class-high', name: riskAlert }],
  },
  visits: {
    shows: [text('发热门诊就诊与预期范围', 'Fever visits against the expected')],
    rules: [{ id: 'fever-visits-ears', name: text('就诊异常预警', 'Alerts on visits above the expected') }],
  },
  clinicStatus: {
    shows: [text('门诊实时状态与负荷', 'Status and load of the clinics')],
    rules: [{ id: 'clinic-over-capacity', name: text('门诊超负荷预警', 'Alerts on clinics over capacity') }],
  },
  density: { shows: [text('就诊密度图', 'Visit density map')], rules: [] },
  stock: { shows: [coverDays], rules: [{ id: 'supply-cover', name: supplyAlert }] },
  inbound: {
    shows: [text('在途物资', 'Goods on their way'), coverDays],
    rules: [{ id: 'supply-cover', name: supplyAlert }],
  },
};

const kinds = Object.keys(usesOf) as FactKind[];

/** Enough places to meet one that has reported, few enough to be asked for with every change of a feed. */
const LOOKED_AT = 10;

/** Some of many, from all over the list: what stands together is alike. */
const some = <Row>(rows: readonly Row[]) => {
  const step = Math.ceil(rows.length / LOOKED_AT);
  return rows.filter((_, index) => index % step === 0);
};

function samples({ registers }: View): Record<FactKind, string[]> {
  const regions = [registers.city, ...registers.districts].map(({ adcode }) => adcode);
  const clinics = some(registers.clinics).map(({ id }) => id);
  // Suppliers send what they have; only the others use it up and await more.
  const sites = some(registers.sites.filter(({ kind }) => kind !== 'supplier'));
  const goods = sites.flatMap(({ id, items }) => items.map((item) => stockEntity(id, item)));
  return {
    cases: regions,
    investigation: regions,
    visits: clinics,
    clinicStatus: clinics,
    density: ['city'],
    stock: goods,
    inbound: goods,
  };
}

/**
 * By feed, what of the product rests on it. Feeds tell by what they send which kinds of facts they carry, so a feed
 * that has never sent a good fact blocks nothing that anybody could name.
 */
export async function blockedBy(view: View): Promise<Map<string, LocalText[]>> {
  const entities = samples(view);
  const blocked = new Map<string, Map<string, LocalText>>();
  for (const kind of kinds) {
    // oxlint-disable-next-line no-await-in-loop -- the order of the kinds is the order of the words
    const latest = await view.store.latest(kind, { entities: entities[kind] });
    const { shows, rules } = usesOf[kind];
    for (const feed of new Set([...latest.values()].map(({ receipt }) => receipt.feed))) {
      const words = blocked.get(feed) ?? new Map<string, LocalText>();
      for (const word of [...shows, ...rules.map(({ name }) => name)]) words.set(word.en, word);
      blocked.set(feed, words);
    }
  }
  return new Map([...blocked].map(([feed, words]) => [feed, [...words.values()]]));
}
