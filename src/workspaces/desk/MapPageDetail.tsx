import { lazy, Suspense } from 'react';
import type { ComponentProps } from 'react';
import { CaseTrend } from '#features/cases/CaseTrend.tsx';
import { FeverVisitsPanel } from '#features/clinics/FeverVisitsPanel.tsx';
import type { RiskPlace } from '#features/risk/place.ts';
import { RiskRanking } from '#features/risk/RiskRanking.tsx';
import type { RiskReason } from '#features/risk/RiskReason.tsx';
import { later, useLater } from '#ui/later.ts';
import styles from './MapPage.module.css';

const WhatIfPanel = lazy(async () => ({
  default: (await import('#features/risk/whatIf/WhatIfPanel.tsx')).WhatIfPanel,
}));
const PackComparison = lazy(async () => ({
  default: (await import('#features/risk/why/PackComparison.tsx')).PackComparison,
}));

const reason = later(() => import('#features/risk/RiskReason.tsx'));

/** Where the answer about a chosen area begins. */
export const DETAIL_ID = 'map-detail';

const city = { kind: 'city' } as const;

type Props = {
  place: RiskPlace;
  day: string;
  pack: string | undefined;
  legend: 'class' | 'official';
  district: string | undefined;
  area: string | undefined;
  onSelect: (area: string) => void;
  onClose: () => void;
  /** Thresholds moved; absent: no what-if. */
  whatIf: string | undefined;
  onWhatIf: (whatIf: string) => void;
  linkOf: () => string;
};

/** Beside the map: why the chosen area stands where it does, or where it is worst; in a what-if, what is moved. */
export function MapPageDetail({ place, day, pack, legend, district, area, whatIf, ...props }: Props) {
  'use memo';
  const { onSelect, onClose, onWhatIf, linkOf } = props;
  const question = { day, pack, legend };
  const focus = area ?? district;
  // A district's own reasons are an answer about the city's areas, not about its streets.
  const around = area === undefined ? city : place;
  const visits = place.kind === 'city' ? area : district;
  const supposing = whatIf !== undefined;
  return (
    <>
      {supposing && (
        <Suspense fallback={null}>
          <WhatIfPanel
            {...question}
            {...{ place, whatIf, onWhatIf, linkOf, onSelect }}
            selected={area ?? null}
          />
        </Suspense>
      )}
      {focus !== undefined && (
        <div id={DETAIL_ID} className={styles.answer}>
          <Reason
            surface="desk"
            {...question}
            place={around}
            adcode={focus}
            official={supposing}
            onClose={area === undefined ? undefined : onClose}
          />
          <Suspense fallback={null}>
            <PackComparison
              {...question}
              adcode={focus}
              unit={around.kind === 'city' ? 'county' : 'street'}
            />
          </Suspense>
        </div>
      )}
      {!supposing && (focus === undefined || district !== undefined) && (
        <RiskRanking
          surface="desk"
          narrow
          {...question}
          place={place}
          selected={area ?? null}
          onSelect={onSelect}
        />
      )}
      <FeverVisitsPanel surface="desk" {...(visits ? { district: visits } : {})} />
      <CaseTrend surface="desk" region={focus} day={day} />
    </>
  );
}

/** Fetched with the first area that is asked about. */
function Reason(props: ComponentProps<typeof RiskReason>) {
  const code = useLater(reason);
  return code && <code.RiskReason {...props} />;
}
