import type { Clinic } from '#contract/clinic.ts';
import { useLang, useText } from '#ui/lang.ts';
import styles from './ClinicDetail.module.css';
import { ClinicMark } from './ClinicMark.tsx';
import { clinicDeskText } from './deskText.ts';

/** What the clinic is called and whether it takes patients. */
export function ClinicHeading({ clinic }: { clinic: Clinic }) {
  const text = useText(clinicDeskText);
  const lang = useLang();
  const silent = clinic.status === 'no-report';
  return (
    <header>
      <h3 className={styles.name}>{clinic.name[lang]}</h3>
      <p className={styles.status}>
        <ClinicMark status={clinic.status} />
        {text[clinic.status]}
        {silent && <span className={styles.quiet}>{clinic.load ? text.lastKnown : text.neverHeard}</span>}
      </p>
    </header>
  );
}
