import type { Site } from '#contract/registers.ts';
import type { Item } from '#contract/supply.ts';
import type { LocalText } from '#contract/text.ts';
import { apportion } from './apportion.ts';
import type { District, Places } from './geography.ts';
import type { Scale } from './scenarios.ts';
import { streamOf, uniform } from './seeded.ts';

type Good = Item & {
  /** Units a day of a middle-sized hospital and of a depot in an ordinary time. Simulated. */
  use: { hospital: number; depot: number };
};

const pieces: LocalText = { zh: '只', en: 'pcs' };
const good = (
  id: string,
  zh: string,
  en: string,
  unit: LocalText,
  hospital: number,
  depot: number,
): Good => ({ id, name: { zh, en }, unit, use: { hospital, depot } });

export const goods: Good[] = [
  good('n95', 'N95 口罩', 'N95 masks', pieces, 220, 380),
  good('surgical-mask', '医用外科口罩', 'Surgical masks', pieces, 1500, 5200),
  good('suit', '医用防护服', 'Protective suits', { zh: '套', en: 'sets' }, 120, 70),
  good('goggles', '护目镜', 'Goggles', { zh: '副', en: 'pairs' }, 60, 45),
  good('test-kit', '核酸检测试剂', 'Nucleic acid test kits', { zh: '人份', en: 'tests' }, 180, 60),
  good('disinfectant', '消毒液', 'Disinfectant', { zh: '升', en: 'L' }, 90, 260),
  good('gloves', '医用手套', 'Medical gloves', { zh: '双', en: 'pairs' }, 900, 700),
  good('thermometer', '红外测温枪', 'Infrared thermometers', { zh: '支', en: 'pcs' }, 3, 12),
];

export const items: Item[] = goods.map(({ id, name, unit }) => ({ id, name, unit }));

/** A site and how it behaves; `size` scales the usual use, `stock` is what a supplier always has. */
export type SupplySite = { register: Site; size: number; stock: number };

const kinds: { kind: 'hospital' | 'depot'; code: string; name: LocalText }[] = [
  { kind: 'hospital', code: 'h1', name: { zh: '第一人民医院', en: "First People's Hospital" } },
  { kind: 'depot', code: 'd1', name: { zh: '应急物资储备库', en: 'Emergency Supply Depot' } },
  { kind: 'hospital', code: 'h2', name: { zh: '中医院', en: 'Hospital of Chinese Medicine' } },
  { kind: 'depot', code: 'd2', name: { zh: '第二储备库', en: 'Second Supply Depot' } },
];

function kindOf(n: number) {
  const known = kinds[n];
  if (known) return known;
  const number = n + 1;
  return {
    kind: 'hospital' as const,
    code: `h${number}`,
    name: { zh: `第${number}医院`, en: `Hospital No. ${number}` },
  };
}

function sitesOf(district: District, count: number, seed: number): SupplySite[] {
  return Array.from({ length: count }, (_, n) => {
    const { kind, code, name } = kindOf(n);
    const id = `${district.adcode}-${code}`;
    const stream = streamOf(seed, 'site', id);
    const mean = Math.round(20 + 20 * uniform(stream, 1)) / 10;
    return {
      register: {
        id,
        kind,
        name: {
          zh: `${district.name.zh}${name.zh}`,
          en: `${district.name.en} ${name.en}`,
        },
        adcode: district.adcode,
        items: items.map((item) => item.id),
        leadTimeDays: { mean, sd: Math.round(mean * 3) / 10 },
        safetyDays: kind === 'hospital' ? 3 : 2,
      },
      size: (0.5 + district.population / 1_400_000) * (0.8 + 0.4 * uniform(stream, 2)),
      stock: 0,
    };
  });
}

const makes: { zh: string; en: string; items: string[] }[] = [
  { zh: '防护用品厂', en: 'Protective Goods Works', items: ['n95', 'surgical-mask'] },
  { zh: '医用服装厂', en: 'Medical Garments', items: ['suit'] },
  { zh: '光学器材厂', en: 'Optical Goods', items: ['goggles'] },
  { zh: '生物试剂厂', en: 'Bio Reagents', items: ['test-kit'] },
  { zh: '日化厂', en: 'Household Chemicals', items: ['disinfectant'] },
  { zh: '乳胶制品厂', en: 'Latex Goods', items: ['gloves'] },
  { zh: '仪表厂', en: 'Instruments', items: ['thermometer'] },
];

/** Invented firms: 3,000 suppliers and carriers stood behind the real platform, none is named here. */
function supplier(n: number, districts: District[], seed: number): SupplySite[] {
  const district = districts[n % districts.length];
  const make = makes[Math.floor(n / districts.length) % makes.length];
  if (!district || !make) return [];
  const number = String(n + 1).padStart(4, '0');
  const stream = streamOf(seed, 'supplier', number);
  return [
    {
      register: {
        id: `supplier-${number}`,
        kind: 'supplier',
        name: {
          zh: `${district.name.zh.slice(0, -1)}${make.zh}（${number}）`,
          en: `${district.name.en} ${make.en} (${number})`,
        },
        adcode: district.adcode,
        items: make.items,
        leadTimeDays: { mean: Math.round(10 + 30 * uniform(stream, 1)) / 10, sd: 0.5 },
        safetyDays: 0,
      },
      size: 0,
      stock: 0.4 + 2 * uniform(stream, 2),
    },
  ];
}

/** Everything that holds stock: at least two sites in each district, and the suppliers. */
export function supplySites(places: Places, scale: Scale, seed: number): SupplySite[] {
  const counts = apportion(
    scale.sites,
    places.districts.map((district) => district.population),
    2,
  );
  const sites = places.districts.flatMap((district, i) => sitesOf(district, counts[i] ?? 2, seed));
  const suppliers = Array.from({ length: scale.suppliers }, (_, n) => n).flatMap((n) =>
    supplier(n, places.districts, seed),
  );
  return [...sites, ...suppliers];
}
