import type { ReactNode } from 'react';
import styles from './AlertBadge.module.css';
import { AlertShape } from './AlertShape.tsx';
import type { AlertLevel } from './AlertShape.tsx';
import { useText } from './lang.ts';
import { kitText } from './text.ts';

type Props = {
  level: AlertLevel;
  /** What the alert is, after its level. */
  children?: ReactNode;
  /** An unacknowledged level I pulses at its border until somebody takes it; text never flashes. */
  pulsing?: boolean;
};

/** Shape + Roman numeral + word + fill: any one of them is enough to read the level. */
export function AlertBadge({ level, children, pulsing = false }: Props) {
  const text = useText(kitText);
  const word = { 1: text.alert1, 2: text.alert2, 3: text.alert3, 4: text.alert4 }[level];
  return (
    <span className={styles.badge} data-level={level} data-pulsing={pulsing || undefined}>
      <AlertShape level={level} />
      <span className={styles.word}>{word}</span>
      {children && <span className={styles.what}>{children}</span>}
    </span>
  );
}
