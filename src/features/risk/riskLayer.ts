import type { Boundaries } from '#contract/boundary.ts';
import { officialColour } from '#model/risk/officialColour.ts';
import { all } from '#api/q.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { LegendItem } from '#ui/Legend.tsx';
import type { AreaStyle, ChoroplethLayer } from '#ui/map/mapTypes.ts';
import { riskLegend } from '#ui/riskLegend.ts';
import { kitText } from '#ui/text.ts';
import type { AreaRisk } from './areaRisk.ts';
import { areasOf } from './place.ts';
import type { RiskPlace } from './place.ts';
import { riskText } from './text.ts';

export type LegendKind = 'class' | 'official';

type Paint = Pick<AreaRisk, 'adcode' | 'level' | 'provisional'>;

type Data = {
  boundaries: Boundaries;
  areas: readonly Paint[];
  legend: LegendKind;
  lang: Lang;
  /** Streets are drawn within their district: finer. */
  kind: RiskPlace['kind'];
  /** Without paint: borders and names only, for a map that another layer leads. */
  bare?: boolean;
};

/** One area as drawn: never the lowest paint for what cannot be said, and never a paint without its number or letter. */
export function riskStyle(area: Paint | undefined, legend: LegendKind, lang: Lang): AreaStyle {
  if (!area || area.level === null) return { fill: null, pattern: 'dots' };
  const pattern = area.provisional ? 'hatch' : null;
  const official = legend === 'official' ? officialColour(area.level) : null;
  return official
    ? { fill: `official-${official.colour}`, text: official.letter[lang], pattern }
    : { fill: `risk-${area.level}`, text: String(area.level), pattern };
}

function officialLegend(lang: Lang): LegendItem[] {
  const text = textOf(kitText, lang);
  const words = textOf(riskText, lang);
  const levels = [5, 4, 3, 2, 1] as const;
  return [
    ...levels.flatMap((level): LegendItem[] => {
      const official = officialColour(level);
      if (!official) return [];
      const { colour, letter } = official;
      const fill = `official-${colour}` as const;
      return [{ mark: letter[lang], label: words[`official${level}`], fill, ink: `official-ink-${colour}` }];
    }),
    { label: text.provisional, pattern: 'hatch' },
    { label: text.noData, pattern: 'dots' },
  ];
}

function classLegend(lang: Lang): LegendItem[] {
  const words = textOf(riskText, lang);
  return riskLegend([words.class1, words.class2, words.class3, words.class4, words.class5], lang);
}

/** Areas by risk class, with the number of the class or the letter of the official colour in each. */
export const riskLayer = {
  id: 'risk',
  title: { zh: '风险等级', en: 'Risk class' },
  legend: (legend: LegendKind, lang: Lang) =>
    legend === 'official' ? officialLegend(lang) : classLegend(lang),
  query: (place: RiskPlace, day: string, pack?: string) => all('risk', { ...areasOf(place), day, pack }),
  shapes({ boundaries, areas, legend, lang, kind, bare = false }: Data): ChoroplethLayer {
    const byCode = new Map(areas.map((area) => [area.adcode, area]));
    return {
      kind: 'choropleth',
      id: 'risk',
      features: boundaries,
      idProperty: 'adcode',
      border: kind === 'city' ? 'strong' : 'fine',
      value: (adcode) => (bare ? { fill: null } : riskStyle(byCode.get(adcode), legend, lang)),
    };
  },
};
