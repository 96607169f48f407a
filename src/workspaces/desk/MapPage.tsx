import { useDeferredValue } from 'react';
import { useToday } from '#api/useToday.ts';
import { ClinicLegend } from '#features/clinics/ClinicLegend.tsx';
import { LazyClinicTip } from '#features/clinics/LazyClinicTip.tsx';
import { useClinicLayer } from '#features/clinics/useClinicLayer.ts';
import { RiskMap } from '#features/risk/RiskMap.tsx';
import { RiskTimeBar } from '#features/risk/RiskTimeBar.tsx';
import { changeView, linkTo, useView } from '#view.ts';
import styles from './MapPage.module.css';
import { DETAIL_ID, MapPageDetail } from './MapPageDetail.tsx';
import { MapSettings } from './MapSettings.tsx';
import type { Scope } from './scope.ts';
import { SplitView } from './SplitView.tsx';

const city = { kind: 'city' } as const;
const drill = (adcode: string | null) => changeView({ district: adcode ?? 'all', area: undefined });
/** The answer follows the choice by some frames; one that does not come is not waited for longer. */
const MOST_FRAMES = 60;

/** On a narrow screen, or chosen from a list further down, the answer would stand out of sight. */
function showAnswer(frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const answer = document.getElementById(DETAIL_ID);
    if (!answer && frames > 0) return showAnswer(frames - 1);
    const top = answer?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > 0.8 * window.innerHeight) answer?.scrollIntoView();
  });
}

const choose = (area: string) => {
  changeView({ area });
  showAnswer();
};
const suppose = (whatif: string) => changeView({ whatif }, 'replace');
const openClinic = (clinic: string) => changeView({ page: 'clinics', clinic });
const clinicTip = (clinic: string) => <LazyClinicTip id={clinic} />;

/** Where is it worst in my part of the city, and why; a day back in time is one step away. */
export function MapPage({ scope }: { scope: Scope }) {
  'use memo';
  const view = useView();
  const today = useToday();
  // The mark on the map is painted at once; another district's map, and what is said beside it, follow.
  const district = useDeferredValue(scope.district);
  const area = useDeferredValue(view.area);
  const clinics = useClinicLayer({ district });
  if (today === null) return null;
  const place = district ? ({ kind: 'district', adcode: district } as const) : city;
  const question = { place, day: today, pack: view.pack };
  // A day back in time sets the whole screen: to its end, by what is known now unless a replay says otherwise.
  const setDay = (day: string) =>
    changeView({ at: `${day}T23:59`, known: view.at === undefined ? 'now' : view.known }, 'replace');
  const list = (
    <>
      <MapSettings />
      <RiskMap
        surface="desk"
        {...question}
        legend={view.legend}
        layer={view.layer}
        whatIf={view.whatif}
        selected={view.area ?? null}
        onSelect={choose}
        onDrill={drill}
        className={styles.map ?? ''}
        {...(view.layer === 'clinics' && {
          extraLayers: clinics,
          onSelectExtra: openClinic,
          extraTooltip: clinicTip,
          extraLegend: <ClinicLegend />,
        })}
      />
      <RiskTimeBar surface="desk" {...question} legend={view.legend} onDay={setDay} />
    </>
  );
  return (
    <SplitView
      list={list}
      detail={
        <MapPageDetail
          {...question}
          legend={view.legend}
          district={district}
          area={area}
          onSelect={choose}
          onClose={() => changeView({ area: undefined })}
          whatIf={view.whatif}
          onWhatIf={suppose}
          // Whoever opens it may answer for another district, and acts as themselves.
          linkOf={() => linkTo('/desk', { user: undefined, district: scope.district ?? 'all' })}
        />
      }
      always
      pending={area !== view.area || district !== scope.district}
      onBack={() => changeView({ area: undefined })}
    />
  );
}
