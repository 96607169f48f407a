import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { IconClose } from './icons.ts';
import { useText } from './lang.ts';
import { kitText } from './text.ts';

type Props = {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
};

/** A modal on the browser's own <dialog>: focus trap, Escape and the return of focus come with it. */
export function Dialog({ open, title, onClose, children, footer }: Props) {
  const id = useId();
  const text = useText(kitText);
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  // Closed before it leaves the document: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <header className={styles.header}>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
          {/* Last in order, so that the first field of the content gets the focus. */}
          <Button kind="quiet" className={styles.close} aria-label={text.close} onClick={onClose}>
            <IconClose />
          </Button>
        </>
      )}
    </dialog>
  );
}
