import { officialColour } from '#model/risk/officialColour.ts';
import { useLang } from '#ui/lang.ts';
import { RiskChip } from '#ui/RiskChip.tsx';
import type { AreaRisk } from './areaRisk.ts';
import type { LegendKind } from './riskLayer.ts';

type Props = {
  area: Pick<AreaRisk, 'level' | 'provisional'>;
  legend?: LegendKind | undefined;
  label?: string;
};

/** An area's class as the map of the same page paints it: by number, or by the province's colour and letter. */
export function AreaChip({ area, legend = 'class', ...label }: Props) {
  const lang = useLang();
  const official = legend === 'official' ? officialColour(area.level) : null;
  const paint = official && {
    sign: official.letter[lang],
    fill: `official-${official.colour}`,
    ink: `official-ink-${official.colour}`,
  };
  return <RiskChip riskClass={area.level} provisional={area.provisional} paint={paint} {...label} />;
}
