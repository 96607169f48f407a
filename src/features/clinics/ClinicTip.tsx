import { useQuery } from '@tanstack/react-query';
import { usePageClock } from '#ui/clock.ts';
import { shortInstant } from '#ui/format.ts';
import { useLang, useText } from '#ui/lang.ts';
import { ClinicFacts } from './ClinicFacts.tsx';
import { ClinicHeading } from './ClinicHeading.tsx';
import { clinicsLayer } from './clinicsLayer.ts';
import styles from './ClinicTip.module.css';
import { clinicDeskText } from './deskText.ts';

/** One clinic under the pointer: whether it takes patients, its load, and when that was heard. */
export function ClinicTip({ id }: { id: string }) {
  const text = useText(clinicDeskText);
  const lang = useLang();
  const { now } = usePageClock();
  const clinics = useQuery(clinicsLayer.query()).data?.items;
  const clinic = clinics?.find((each) => each.id === id);
  if (!clinic) return null;
  const at = clinic.provenance && Date.parse(clinic.provenance.observedAt);
  return (
    <div className={styles.tip}>
      <ClinicHeading clinic={clinic} />
      <ClinicFacts clinic={clinic} />
      {at !== null && <p className={styles.quiet}>{`${text.age} ${shortInstant(at, now ?? at, lang)}`}</p>}
    </div>
  );
}
