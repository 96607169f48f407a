import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { IconClose } from './icons.ts';
import { useText } from './lang.ts';
import styles from './Notice.module.css';
import { kitText } from './text.ts';

type Props = {
  /** `problem` interrupts a screen reader, `note` waits its turn. */
  kind?: 'note' | 'problem';
  children: ReactNode;
  action?: ReactNode;
  onClose?: () => void;
};

/** A message in the flow of the page. */
export function Notice({ kind = 'note', children, action, onClose }: Props) {
  const text = useText(kitText);
  return (
    <div className={styles.notice} data-kind={kind} aria-live={kind === 'problem' ? 'assertive' : 'polite'}>
      <div className={styles.words}>{children}</div>
      {action}
      {onClose && (
        <Button kind="quiet" aria-label={text.close} onClick={onClose}>
          <IconClose />
        </Button>
      )}
    </div>
  );
}
