import type { ReactNode } from 'react';
import { IconHelp } from '#ui/icons.ts';
import { useLang, useText } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { MapLegend } from '#ui/map/MapLegend.tsx';
import { Panel } from '#ui/Panel.tsx';
import { combineQueries } from '#ui/query.ts';
import { AREAS, CityMap } from '../CityMap.tsx';
import { riskLayer } from '../riskLayer.ts';
import type { LegendKind } from '../riskLayer.ts';
import type { RiskMapProps } from '../RiskMap.tsx';
import mapStyles from '../RiskMap.module.css';
import { useMapShapes } from '../useMapShapes.ts';
import { useRiskAge } from '../useRiskPicture.ts';
import { changedWords } from './changedWords.ts';
import { supposedLayer } from './supposedLayer.ts';
import { SupposedTip } from './SupposedTip.tsx';
import { SupposedTwin } from './SupposedTwin.tsx';
import { whatIfText } from './text.ts';
import { movedWords } from './thresholdWords.ts';
import { useWhatIf } from './useWhatIf.ts';
import type { WhatIf } from './useWhatIf.ts';
import styles from './whatIf.module.css';

/** The map by supposed rules; nobody can take it, on screen or on paper, for the official one. */
export function WhatIfMap({ whatIf, ...props }: RiskMapProps & { whatIf: string }) {
  'use memo';
  const { place, day, pack, legend = 'class', selected = null, onSelect } = props;
  const lang = useLang();
  const text = useText(whatIfText);
  const supposed = useWhatIf({ place, day, pack }, whatIf);
  const shapes = useMapShapes(place);
  const age = useRiskAge(day);
  const changedIn = ({ picture, unit }: WhatIf) => changedWords(picture.changed, unit, lang);
  return (
    <Panel
      title={text.map}
      className={props.className}
      query={combineQueries({ supposed, shapes })}
      freshness={(data) => age.freshness(data.supposed.picture.areas)}
      basis={(data) => age.basis(data.supposed.picture.areas)}
      finding={(data) => changedIn(data.supposed)}
      actions={props.actions}
      flush
      footer={
        <div className={mapStyles.legend}>
          <MapLegend {...riskLayer.legend(legend, lang)} />
          <span>{text.outlined}</span>
        </div>
      }
    >
      {({ supposed, shapes }) => (
        <div className={styles.marked}>
          <Mark>{rulesWords(supposed, lang)}</Mark>
          <div className={styles.map}>
            <CityMap
              surface={props.surface}
              place={place}
              shapes={shapes}
              label={`${text.mark} ${changedIn(supposed)}`}
              layers={[
                supposedLayer({ boundaries: shapes.areas, picture: supposed.picture, legend, lang, place }),
              ]}
              selected={selected}
              onSelect={onSelect}
              onDrill={props.onDrill}
              tooltip={tooltipOf(supposed, legend)}
              twin={<SupposedTwin areas={supposed.picture.areas} {...{ legend, selected, onSelect }} />}
            />
          </div>
        </div>
      )}
    </Panel>
  );
}

function tooltipOf({ picture }: WhatIf, legend: LegendKind) {
  return (id: string, layer: string) => {
    const area = layer === AREAS && picture.areas.find(({ adcode }) => adcode === id);
    return area && <SupposedTip area={area} legend={legend} />;
  };
}

function Mark({ children }: { children: ReactNode }) {
  const text = useText(whatIfText);
  return (
    <p className={styles.mark} role="note">
      <IconHelp className={styles.markSign} aria-hidden="true" />
      <strong>{text.mark}</strong>
      <span>{children}</span>
    </p>
  );
}

/** By which rules the map is drawn, so that a picture of it alone still says so. */
function rulesWords({ picture: { thresholds, changes } }: WhatIf, lang: Lang): string {
  const text = whatIfText[lang];
  const moved = thresholds.flatMap((each) => {
    const to = changes.get(each.key);
    return to === undefined ? [] : [movedWords(each, to, lang)];
  });
  return moved.length === 0 ? text.markNothing : text.markRules(moved.join(text.separator));
}
