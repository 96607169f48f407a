import type { Alert } from '#contract/alert.ts';
import { AlertShape } from '#ui/AlertShape.tsx';
import styles from './AlertQueue.module.css';
import { isPulsing } from './alertUrgency.ts';

/** Shape and numeral: the level in a row, too narrow for the whole badge. */
export function AlertLevelMark({ alert, name }: { alert: Alert; name: string }) {
  return (
    <span className={styles.level} data-pulsing={isPulsing(alert) || undefined}>
      <AlertShape level={alert.level} />
      {name}
    </span>
  );
}
