import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { siteConfigQuery } from '#api/siteConfigQuery.ts';
import { useText } from '#ui/lang.ts';
import { Map } from '#ui/map/Map.tsx';
import type { ChoroplethLayer, MapLayer, MapView } from '#ui/map/mapTypes.ts';
import { boundsOf, urbanCore } from './mapBounds.ts';
import type { RiskPlace } from './place.ts';
import styles from './RiskMap.module.css';
import { riskText } from './text.ts';
import type { MapShapes } from './useMapShapes.ts';

/** The layer whose areas are those of the question; ids of other layers belong to whoever passed them in. */
export const AREAS = 'risk';
const NEIGHBOURS = 'neighbours';

type Props = {
  surface: 'wall' | 'desk';
  place: RiskPlace;
  shapes: MapShapes;
  label: string;
  layers: readonly MapLayer[];
  selected: string | null;
  onSelect?: ((adcode: string) => void) | undefined;
  onSelectExtra?: ((id: string, layer: string) => void) | undefined;
  onDrill?: ((adcode: string) => void) | undefined;
  tooltip?: ((id: string, layer: string) => ReactNode) | undefined;
  twin: ReactNode;
};

/** The city, or one district between its neighbours: fitted on the wall, free at the desk. */
export function CityMap({ surface, place, shapes, layers, ...props }: Props) {
  'use memo';
  const { onSelect, onSelectExtra, onDrill } = props;
  const text = useText(riskText);
  const { districts, areas, base } = shapes;
  const tiles = useQuery(siteConfigQuery).data?.tiles ?? undefined;
  const bounds = boundsOf(areas.features);
  const core = place.kind === 'city' ? urbanCore(areas) : null;
  if (!bounds) return null;
  const view: MapView = { mode: surface === 'wall' ? 'fitted' : 'free', bounds };
  const neighbours: ChoroplethLayer = {
    kind: 'choropleth',
    id: NEIGHBOURS,
    features: districts,
    idProperty: 'adcode',
    value: (adcode) =>
      place.kind === 'district' && adcode === place.adcode ? { fill: null, label: '' } : { fill: null },
  };
  return (
    <Map
      label={props.label}
      layers={place.kind === 'city' ? layers : [neighbours, ...layers]}
      base={base}
      view={view}
      inset={core ? { bounds: core, label: text.core } : undefined}
      selected={props.selected}
      onSelect={(id, layer) => {
        if (layer === AREAS) onSelect?.(id);
        else if (layer !== NEIGHBOURS) onSelectExtra?.(id, layer);
      }}
      onDrill={(id, layer) => {
        const district = layer === NEIGHBOURS || (layer === AREAS && place.kind === 'city');
        if (district) onDrill?.(id);
      }}
      tooltip={props.tooltip}
      tiles={tiles}
      attribution={[areas.attribution, tiles?.attribution].filter(Boolean).join(' · ')}
      twin={<div className={styles.twin}>{props.twin}</div>}
    />
  );
}
