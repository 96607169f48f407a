import type { Boundaries } from '#contract/boundary.ts';
import { officialColour } from '#model/risk/officialColour.ts';
import { all } from '#api/q.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import type { LegendClass, MapLegendProps } from '#ui/map/MapLegend.tsx';
import type { AreaStyle, ChoroplethLayer } from '#ui/map/mapTypes.ts';
import type { AreaRisk } from './areaRisk.ts';
import { areasOf } from './place.ts';
import type { RiskPlace } from './place.ts';
import { riskText } from './text.ts';

type ClassesLegend = Extract<MapLegendProps, { kind: 'classes' }>;

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

function classesOf(legend: LegendKind, lang: Lang): LegendClass[] {
  const words = textOf(riskText, lang);
  return ([5, 4, 3, 2, 1] as const).map((level) => {
    const { fill, text = '' } = riskStyle({ adcode: '', level, provisional: false }, legend, lang);
    const word = legend === 'official' ? words[`official${level}`] : words[`class${level}`];
    return { token: fill ?? '', text, word };
  });
}

/** Areas by risk class, with the number of the class or the letter of the official colour in each. */
export const riskLayer = {
  id: 'risk',
  title: { zh: '风险等级', en: 'Risk class' },
  legend: (legend: LegendKind, lang: Lang): ClassesLegend => ({
    kind: 'classes',
    classes: classesOf(legend, lang),
    hatch: true,
    dots: true,
  }),
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
