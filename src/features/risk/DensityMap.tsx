import { useQuery } from '@tanstack/react-query';
import { basisOf, useFreshness } from '#api/useFreshness.ts';
import { dayOf } from '#model/civilDay.ts';
import { usePageClock } from '#ui/clock.ts';
import { day as dayWords } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { MapLegend } from '#ui/map/MapLegend.tsx';
import { Panel } from '#ui/Panel.tsx';
import { combineQueries } from '#ui/query.ts';
import { CityMap } from './CityMap.tsx';
import { densityByArea } from './densityByArea.ts';
import { densityLayer } from './densityLayer.ts';
import { DensityTable } from './DensityTable.tsx';
import { riskLayer } from './riskLayer.ts';
import type { RiskMapProps } from './RiskMap.tsx';
import styles from './RiskMap.module.css';
import { riskText } from './text.ts';
import { useMapShapes } from './useMapShapes.ts';

/** Where the people with fever live: counts per km² of the week, without borders' help. */
export function DensityMap(props: RiskMapProps) {
  'use memo';
  const { surface, place, day, selected = null } = props;
  const lang = useLang();
  const text = useText(riskText);
  const fresh = useFreshness();
  const { now } = usePageClock();
  const past = now !== null && day < dayOf(now);
  // The newest grid may be of yesterday: only a past day is asked for by its date.
  const grid = useQuery(densityLayer.query(past ? day : undefined));
  const shapes = useMapShapes(place);
  const draw = { areas: [], legend: 'class', lang, kind: place.kind, bare: true } as const;
  const boundaries = shapes.data?.areas;
  // Here and not where they are drawn: the same layers are not painted again when an area is chosen.
  const layers =
    boundaries && grid.data
      ? [
          riskLayer.shapes({ ...draw, boundaries }),
          densityLayer.shapes(grid.data),
          ...(props.extraLayers ?? []),
        ]
      : [];
  return (
    <Panel
      title={text.layerDensity}
      className={props.className}
      query={combineQueries({ grid, shapes })}
      freshness={(data) => (past ? null : fresh([data.grid.provenance]))}
      basis={(data) => basisOf([data.grid.provenance])}
      finding={(data) => text.densityOf(dayWords(data.grid.day, lang))}
      actions={props.actions}
      flush
      compact={surface === 'wall'}
      footer={
        grid.data && (
          <div className={styles.legend}>
            <MapLegend {...densityLayer.legend(grid.data, text.densityUnit)} />
            {props.extraLegend}
          </div>
        )
      }
    >
      {(data) => (
        <CityMap
          surface={surface}
          place={place}
          shapes={data.shapes}
          label={`${text.layerDensity} ${text.densityOf(dayWords(data.grid.day, lang))}`}
          layers={layers}
          selected={selected}
          onSelect={props.onSelect}
          onSelectExtra={props.onSelectExtra}
          onDrill={props.onDrill}
          tooltip={props.extraTooltip}
          twin={
            <DensityTable
              surface={surface}
              rows={densityByArea(data.grid, data.shapes.areas)}
              onSelect={props.onSelect}
            />
          }
        />
      )}
    </Panel>
  );
}
