import type { ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';
import { useText } from '#ui/lang.ts';
import styles from './SplitView.module.css';
import { deskText } from './text.ts';

type Props = {
  list: ReactNode;
  detail: ReactNode;
  onBack: () => void;
  /** Nothing is chosen and the detail speaks of the whole: a narrow screen then shows it below the list. */
  always?: boolean;
  /** The detail is still that of the choice before. */
  pending?: boolean;
};

/** List and detail side by side; on a narrow screen the detail takes the list's place, with a way back. */
export function SplitView({ list, detail, onBack, always = false, pending = false }: Props) {
  const text = useText(deskText);
  return (
    <div className={styles.split} data-chosen={!always || undefined} data-always={always || undefined}>
      <div className={styles.list}>{list}</div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and may hold figures alone: the keyboard has to reach it */}
      <section className={styles.detail} aria-label={text.detail} aria-busy={pending} tabIndex={0}>
        {!always && (
          <div className={styles.back}>
            <Button onClick={onBack}>{text.back}</Button>
          </div>
        )}
        {detail}
      </section>
    </div>
  );
}
