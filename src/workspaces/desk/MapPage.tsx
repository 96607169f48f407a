import { useToday } from '#api/useToday.ts';
import { CaseTrend } from '#features/cases/CaseTrend.tsx';
import { ClinicLegend } from '#features/clinics/ClinicLegend.tsx';
import { ClinicTip } from '#features/clinics/ClinicTip.tsx';
import { FeverVisitsPanel } from '#features/clinics/FeverVisitsPanel.tsx';
import { useClinicLayer } from '#features/clinics/useClinicLayer.ts';
import { RiskMap } from '#features/risk/RiskMap.tsx';
import { RiskRanking } from '#features/risk/RiskRanking.tsx';
import { RiskReason } from '#features/risk/RiskReason.tsx';
import { RiskTimeBar } from '#features/risk/RiskTimeBar.tsx';
import { changeView, useView } from '#view.ts';
import styles from './MapPage.module.css';
import { MapSettings } from './MapSettings.tsx';
import type { Scope } from './scope.ts';
import { SplitView } from './SplitView.tsx';

const city = { kind: 'city' } as const;
const drill = (adcode: string | null) => changeView({ district: adcode ?? 'all', area: undefined });
const choose = (area: string) => changeView({ area });
const openClinic = (clinic: string) => changeView({ page: 'clinics', clinic });
const clinicTip = (clinic: string) => <ClinicTip id={clinic} />;

/** Where is it worst in my part of the city, and why; a day back in time is one step away. */
export function MapPage({ scope }: { scope: Scope }) {
  'use memo';
  const view = useView();
  const today = useToday();
  const clinics = useClinicLayer({ district: scope.district });
  if (today === null) return null;
  const place = scope.district ? ({ kind: 'district', adcode: scope.district } as const) : city;
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
      detail={<MapDetail {...question} legend={view.legend} district={scope.district} area={view.area} />}
      always
      onBack={() => changeView({ area: undefined })}
    />
  );
}

type DetailProps = {
  place: typeof city | { kind: 'district'; adcode: string };
  day: string;
  pack: string | undefined;
  legend: 'class' | 'official';
  district: string | undefined;
  area: string | undefined;
};

function MapDetail({ place, day, pack, legend, district, area }: DetailProps) {
  'use memo';
  const focus = area ?? district;
  // A district's own reasons are an answer about the city's areas, not about its streets.
  const around = area === undefined ? city : place;
  const visits = place.kind === 'city' ? area : district;
  return (
    <>
      {focus === undefined ? (
        <RiskRanking surface="desk" narrow {...{ place, day, pack, legend }} onSelect={choose} />
      ) : (
        <RiskReason surface="desk" {...{ day, pack, legend }} place={around} adcode={focus} />
      )}
      {district !== undefined && (
        <RiskRanking
          surface="desk"
          narrow
          {...{ place, day, pack, legend }}
          selected={area ?? null}
          onSelect={choose}
        />
      )}
      <FeverVisitsPanel surface="desk" {...(visits ? { district: visits } : {})} />
      <CaseTrend surface="desk" region={focus} day={day} />
    </>
  );
}
