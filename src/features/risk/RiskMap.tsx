import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import { IconBack, IconZoom } from '#ui/icons.ts';
import { useText } from '#ui/lang.ts';
import type { MapLayer } from '#ui/map/mapTypes.ts';
import { ClassMap } from './ClassMap.tsx';
import type { RiskMapLayer } from './RiskControls.tsx';
import type { LegendKind } from './riskLayer.ts';
import styles from './RiskMap.module.css';
import { riskText } from './text.ts';
import type { RiskQuestion } from './useRiskPicture.ts';

// The classes are the first picture; the density's code follows them.
const DensityMap = lazy(async () => ({ default: (await import('./DensityMap.tsx')).DensityMap }));
const WhatIfMap = lazy(async () => ({ default: (await import('./whatIf/WhatIfMap.tsx')).WhatIfMap }));

export type RiskMapProps = RiskQuestion & {
  surface: 'wall' | 'desk';
  legend?: LegendKind;
  layer?: RiskMapLayer;
  /** Thresholds moved, as an address says it: the map then shows supposed classes, whatever the layer. */
  whatIf?: string | undefined;
  selected?: string | null;
  onSelect?: (adcode: string) => void;
  /** To the streets of a district, or null for the whole city again. */
  onDrill?: (adcode: string | null) => void;
  /** Drawn above the areas, e.g. the clinics. */
  extraLayers?: readonly MapLayer[];
  /** A mark of an extra layer was chosen. */
  onSelectExtra?: (id: string, layer: string) => void;
  /** What a mark of an extra layer says. */
  extraTooltip?: (id: string, layer: string) => ReactNode;
  /** The key to the extra layers' marks. */
  extraLegend?: ReactNode;
  /** Switches of the page, beside the panel's own. */
  actions?: ReactNode;
  className?: string;
};

/** Where the risk is: the city by district, a district by street, as classes or as density. */
export function RiskMap(props: RiskMapProps) {
  const actions = (
    <>
      {props.actions}
      <DrillButton {...props} />
    </>
  );
  const { whatIf } = props;
  if (whatIf !== undefined) {
    return (
      <Suspense fallback={<ClassMap {...props} actions={actions} />}>
        <WhatIfMap {...props} whatIf={whatIf} actions={actions} />
      </Suspense>
    );
  }
  return props.layer === 'density' ? (
    <Suspense fallback={null}>
      <DensityMap {...props} actions={actions} />
    </Suspense>
  ) : (
    <ClassMap {...props} actions={actions} />
  );
}

// A double click on the map does the same; a button is what people find.
function DrillButton({ surface, place, selected, onDrill }: RiskMapProps) {
  const text = useText(riskText);
  if (surface === 'wall' || !onDrill) return null;
  if (place.kind === 'district') {
    return (
      <Button kind="quiet" onClick={() => onDrill(null)}>
        <IconBack aria-hidden="true" />
        {text.backToCity}
      </Button>
    );
  }
  // Its room is kept: a panel whose head grows draws its map anew in another size at the first choice.
  return (
    <Button
      kind="quiet"
      className={selected ? '' : styles.room}
      onClick={() => selected && onDrill(selected)}
    >
      <IconZoom aria-hidden="true" />
      {text.openStreets}
    </Button>
  );
}
