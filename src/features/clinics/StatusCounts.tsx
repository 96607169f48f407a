import type { ClinicStatus } from '#contract/clinic.ts';
import { useText } from '#ui/lang.ts';
import styles from './ClinicBoard.module.css';
import { ClinicMark } from './ClinicMark.tsx';
import { clinicStatuses } from './clinicStatus.ts';
import { clinicDeskText } from './deskText.ts';

/** How many clinics are in each state, as mark and number; a state that nobody is in keeps its place, dimmed. */
export function StatusCounts({ count }: { count: Record<ClinicStatus, number> }) {
  const text = useText(clinicDeskText);
  return (
    <span className={styles.counts}>
      {clinicStatuses.map((status) => (
        <span key={status} className={styles.count} data-none={count[status] === 0 || undefined}>
          <ClinicMark status={status} />
          <span className="visually-hidden">{text[status]}</span>
          {count[status]}
        </span>
      ))}
    </span>
  );
}
