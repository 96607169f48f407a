import { upToDay } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { MapLegend } from '#ui/map/MapLegend.tsx';
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
import { useRiskAge, useRiskPicture } from './useRiskPicture.ts';
import { worst } from './worst.ts';

/** Areas by risk class; bare, with borders alone, where another layer leads. */
export function ClassMap(props: RiskMapProps) {
  'use memo';
  const { surface, place, day, pack, legend = 'class', layer = 'risk', selected = null } = props;
  const lang = useLang();
  const text = useText(riskText);
  const areas = useRiskPicture({ place, day, pack });
  const shapes = useMapShapes(place);
  const age = useRiskAge(day);
  const suppress = surface === 'wall';
  const unit = place.kind === 'city' ? 'district' : 'street';
  const bare = layer === 'clinics';
  const draw = { legend, lang, kind: place.kind, bare };
  const boundaries = shapes.data?.areas;
  // Here and not where it is drawn: the same layer is not painted again when another area is chosen.
  const classes = boundaries && areas.data && riskLayer.shapes({ ...draw, boundaries, areas: areas.data });
  const layers = classes ? [classes, ...(props.extraLayers ?? [])] : [];
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
      {(data) => (
        <CityMap
          surface={surface}
          place={place}
          shapes={data.shapes}
          label={`${text.map} ${worst(data.areas, { lang, suppress, unit })}`}
          layers={layers}
          selected={selected}
          onSelect={props.onSelect}
          onSelectExtra={props.onSelectExtra}
          onDrill={props.onDrill}
          tooltip={tooltipOf(data.areas, props)}
          twin={
            <RiskTwin
              surface={surface}
              areas={data.areas}
              legend={legend}
              selected={selected}
              onSelect={props.onSelect}
            />
          }
        />
      )}
    </Panel>
  );
}

/** What a thing under the pointer says: an area its class and reasons, a mark of another layer what its owner says. */
function tooltipOf(areas: readonly AreaRisk[], { surface, day, legend, extraTooltip }: RiskMapProps) {
  return (id: string, layer: string) => {
    const area = layer === AREAS && areas.find((each) => each.adcode === id);
    if (area) return <RiskTooltip area={area} day={day} legend={legend} suppress={surface === 'wall'} />;
    return extraTooltip?.(id, layer);
  };
}
