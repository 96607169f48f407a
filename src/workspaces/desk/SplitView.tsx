import type { ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import { useText } from '#ui/lang.ts';
import styles from './SplitView.module.css';
import { deskText } from './text.ts';

type Props = {
  list: ReactNode;
  /** Null while nothing is chosen. */
  detail: ReactNode | null;
  /** Shown in the detail's place until something is chosen. */
  hint?: string;
  onBack: () => void;
  /** The detail says something before anything is chosen: a narrow screen then shows it below the list. */
  always?: boolean;
};

/** List and detail side by side; on a narrow screen the detail takes the list's place, with a way back. */
export function SplitView({ list, detail, hint, onBack, always = false }: Props) {
  const text = useText(deskText);
  return (
    <div
      className={styles.split}
      data-chosen={(detail !== null && !always) || undefined}
      data-always={always || undefined}
    >
      <div className={styles.list}>{list}</div>
      <section className={styles.detail} aria-label={text.detail}>
        {detail === null ? (
          <p className={styles.hint}>{hint ?? text.choose}</p>
        ) : (
          <>
            {!always && (
              <div className={styles.back}>
                <Button onClick={onBack}>{text.back}</Button>
              </div>
            )}
            {detail}
          </>
        )}
      </section>
    </div>
  );
}
