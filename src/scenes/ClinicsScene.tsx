import { ClinicBoard } from '#features/clinics/ClinicBoard.tsx';
import { ClinicStatusSummary } from '#features/clinics/ClinicStatusSummary.tsx';
import { FeverVisitsPanel } from '#features/clinics/FeverVisitsPanel.tsx';
import { Cell } from './Cell.tsx';
import styles from './scene.module.css';

/** Every district's fever clinics against what was expected of them, and how full they are. */
export function ClinicsScene() {
  'use memo';
  return (
    <div className={styles.grid}>
      <Cell className={styles.dominant}>
        <ClinicBoard />
      </Cell>
      <Cell className={styles.upper}>
        <FeverVisitsPanel surface="wall" />
      </Cell>
      <Cell className={styles.lower}>
        <ClinicStatusSummary surface="wall" />
      </Cell>
    </div>
  );
}
