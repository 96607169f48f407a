import { ClinicDetail } from '#features/clinics/ClinicDetail.tsx';
import { ClinicStatusSummary } from '#features/clinics/ClinicStatusSummary.tsx';
import { ClinicTable } from '#features/clinics/ClinicTable.tsx';
import { FeverVisitsPanel } from '#features/clinics/FeverVisitsPanel.tsx';
import { changeView, useView } from '#view.ts';
import type { Scope } from './scope.ts';
import { SplitView } from './SplitView.tsx';

/** The fever clinics of my district: who is open, how full, and how today compares. */
export function ClinicsPage({ scope }: { scope: Scope }) {
  const view = useView();
  const place = scope.district ? { district: scope.district } : {};
  return (
    <SplitView
      list={
        <ClinicTable
          {...place}
          selected={view.clinic ?? null}
          onSelect={(clinic: string) => changeView({ clinic })}
        />
      }
      detail={
        view.clinic ? (
          <ClinicDetail id={view.clinic} {...place} />
        ) : (
          <>
            <ClinicStatusSummary surface="desk" {...place} />
            <FeverVisitsPanel surface="desk" {...place} />
          </>
        )
      }
      always={view.clinic === undefined}
      onBack={() => changeView({ clinic: undefined })}
    />
  );
}
