import { upToDay } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { MapLegend } from '#ui/map/MapLegend.tsx';
import type { MapLayer } from '#ui/map/mapTypes.ts';
import { Panel } from '#ui/Panel.tsx';
import { combineQueries } from '#ui/query.ts';
import type { AreaRisk } from './areaRisk.ts';
import { AREAS, CityMap } from './CityMap.tsx';
import { riskLayer } from './riskLayer.ts';
import type { RiskMapProps } from './RiskMap.tsx';
import styles from './RiskMap.module.css';
import { RiskTooltip } from './RiskTooltip.tsx';
import { RiskTwin } from './RiskTwin.tsx';
import { riskText } from './text.ts';
import { useMapShapes } from './useMapShapes.ts';
import type { MapShapes } from './useMapShapes.ts';
import { useRiskAge, useRiskPicture } from './useRiskPicture.ts';
import { worst } from './worst.ts';

const NONE: readonly MapLayer[] = [];

/** Areas by risk class; bare, with borders alone, where another layer leads. */
export function ClassMap(props: RiskMapProps) {
  'use memo';
  const { surface, place, day, pack, legend = 'class', layer = 'risk' } = props;
  const lang = useLang();
  const text = useText(riskText);
  const areas = useRiskPicture({ place, day, pack });
  const shapes = useMapShapes(place);
  const age = useRiskAge(day);
  const suppress = surface === 'wall';
  const unit = place.kind === 'city' ? 'district' : 'street';
  const bare = layer === 'clinics';
  const last = areas.data ? age.lastDay(areas.data) : null;
  return (
    <Panel
      title={text.map}
      className={props.className}
      query={combineQueries({ areas, shapes })}
      freshness={(data) => age.freshness(data.areas)}
      basis={(data) => age.basis(data.areas)}
      isEmpty={(data) => data.areas.length === 0}
      empty={text.noAreas}
      finding={(data) => worst(data.areas, { lang, suppress, unit })}
      actions={props.actions}
      flush
      compact={surface === 'wall'}
      footer={
        <div className={styles.legend}>
          {!bare && <MapLegend {...riskLayer.legend(legend, lang)} />}
          {props.extraLegend}
          {last && <span>{upToDay(last, lang)}</span>}
        </div>
      }
    >
      {(data) => <Areas {...props} {...data} />}
    </Panel>
  );
}

/**
 * A component, and not part of the panel's function: its panel is drawn each second, for the ages in it, and the map must
 * not be drawn with it.
 */
function Areas(props: RiskMapProps & { areas: AreaRisk[]; shapes: MapShapes }) {
  'use memo';
  const { surface, place, day, legend = 'class', layer = 'risk', selected = null } = props;
  const { areas, shapes, extraLayers = NONE, extraTooltip } = props;
  const lang = useLang();
  const text = useText(riskText);
  const suppress = surface === 'wall';
  const unit = place.kind === 'city' ? 'district' : 'street';
  const bare = layer === 'clinics';
  const drawn = riskLayer.shapes({ legend, lang, kind: place.kind, bare, boundaries: shapes.areas, areas });
  const layers = [drawn, ...extraLayers];
  return (
    <CityMap
      surface={surface}
      place={place}
      shapes={shapes}
      label={`${text.map} ${worst(areas, { lang, suppress, unit })}`}
      layers={layers}
      selected={selected}
      onSelect={props.onSelect}
      onSelectExtra={props.onSelectExtra}
      onDrill={props.onDrill}
      tooltip={tooltipOf(areas, { surface, day, legend, extraTooltip })}
      twin={
        <RiskTwin
          surface={surface}
          areas={areas}
          legend={legend}
          selected={selected}
          onSelect={props.onSelect}
        />
      }
    />
  );
}

type Pointed = Pick<RiskMapProps, 'surface' | 'day' | 'legend' | 'extraTooltip'>;

/** What a thing under the pointer says: an area its class and reasons, a mark of another layer what its owner says. */
function tooltipOf(areas: readonly AreaRisk[], { surface, day, legend, extraTooltip }: Pointed) {
  return (id: string, layer: string) => {
    const area = layer === AREAS && areas.find((each) => each.adcode === id);
    if (area) return <RiskTooltip area={area} day={day} legend={legend} suppress={surface === 'wall'} />;
    return extraTooltip?.(id, layer);
  };
}
