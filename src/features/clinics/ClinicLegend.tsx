import { useText } from '#ui/lang.ts';
import { ClinicMark } from './ClinicMark.tsx';
import styles from './ClinicMark.module.css';
import { clinicStatuses } from './clinicStatus.ts';
import { clinicDeskText } from './deskText.ts';

/** What the four marks on a map or in a table mean. */
export function ClinicLegend() {
  const text = useText(clinicDeskText);
  return (
    <ul className={styles.legend} aria-label={text.layerTitle}>
      {clinicStatuses.map((status) => (
        <li key={status} className={styles.entry}>
          <ClinicMark status={status} />
          {text[status]}
        </li>
      ))}
    </ul>
  );
}
