import type { Boundaries } from '#contract/boundary.ts';
import type { Lang } from '#ui/lang.ts';
import type { ChoroplethLayer } from '#ui/map/mapTypes.ts';
import type { RiskPlace } from '../place.ts';
import { riskLayer, riskStyle } from '../riskLayer.ts';
import type { LegendKind } from '../riskLayer.ts';
import type { WhatIfPicture } from './whatIfPicture.ts';

type Data = {
  boundaries: Boundaries;
  picture: Pick<WhatIfPicture, 'areas' | 'changed'>;
  legend: LegendKind;
  lang: Lang;
  place: RiskPlace;
};

/** The areas in their supposed classes; those that change are outlined and say from which class to which. */
export function supposedLayer({ boundaries, picture, legend, lang, place }: Data): ChoroplethLayer {
  const layer = riskLayer.shapes({ boundaries, areas: picture.areas, legend, lang, kind: place.kind });
  const changed = new Map(picture.changed.map((area) => [area.adcode, area]));
  return {
    ...layer,
    value: (adcode) => {
      const style = layer.value(adcode);
      const area = changed.get(adcode);
      if (!area) return style;
      const before = riskStyle({ ...area, level: area.official }, legend, lang).text ?? '—';
      return { ...style, text: `${before}→${style.text ?? '—'}`, outline: 'ink-loud' };
    },
  };
}
