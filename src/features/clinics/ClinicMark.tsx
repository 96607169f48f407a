import type { ClinicStatus } from '#contract/clinic.ts';
import styles from './ClinicMark.module.css';
import { markOf } from './clinicStatus.ts';

/** The map's mark of a status, for tables, tiles and the legend. */
export function ClinicMark({ status }: { status: ClinicStatus }) {
  const { shape } = markOf[status];
  return (
    <svg className={styles.mark} data-status={status} viewBox="0 0 16 16" aria-hidden="true">
      {shape === 'cross' ? (
        <path className={styles.line} d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" />
      ) : (
        <circle className={styles.line} cx="8" cy="8" r="6" />
      )}
      {shape === 'half' && <path className={styles.fill} d="M8 2A6 6 0 0 0 8 14Z" />}
      {shape === 'filled' && <circle className={styles.fill} cx="8" cy="8" r="6" />}
    </svg>
  );
}
