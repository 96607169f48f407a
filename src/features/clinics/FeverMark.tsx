import type { FeverSignal } from '#model/detect/feverTriggers.ts';
import { AlertShape } from '#ui/AlertShape.tsx';
import { useText } from '#ui/lang.ts';
import styles from './ClinicBoard.module.css';
import { clinicDeskText } from './deskText.ts';

/** The level of a district's fever signal: shape and numeral of the alert it raises, or the word for none. */
export function FeverMark({ signal }: { signal: FeverSignal }) {
  const text = useText(clinicDeskText);
  switch (signal) {
    case 'red':
      return <Raised level={2} words={text.level2} />;
    case 'yellow':
      return <Raised level={3} words={text.level3} />;
    case 'grey':
      return <span className={styles.unknown}>{text.cannotSay}</span>;
    case 'normal':
      return <span className={styles.calm}>{text.normal}</span>;
  }
}

function Raised({ level, words }: { level: 2 | 3; words: string }) {
  return (
    <span className={styles.raised}>
      <AlertShape level={level} />
      {words}
    </span>
  );
}
