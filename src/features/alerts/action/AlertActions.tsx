import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMoment } from '#api/moment.ts';
import { alertAction } from '#contract/alert.ts';
import type { AlertAction, AlertDetail } from '#contract/alert.ts';
import type { Owner } from '#contract/feed.ts';
import { Button } from '#ui/Button.tsx';
import { useText } from '#ui/lang.ts';
import { ActionDialog } from './ActionDialog.tsx';
import styles from '../AlertDetail.module.css';
import { useDrafted } from './draftStore.ts';
import { alertDeskText } from '../deskText.ts';
import { actionText } from './text.ts';

/** The steps this user may take, the next one first; a step with an unsent note says so. */
export function AlertActions({ alert, owners }: { alert: AlertDetail; owners: readonly Owner[] }) {
  const text = useText(actionText);
  const words = useText(alertDeskText);
  const inReplay = useMoment().kind === 'replay';
  const [open, setOpen] = useState<AlertAction | null>(null);
  const drafted = useDrafted(alert.id, alertAction.options);
  // What was typed for a step that others have since made impossible can still be read and copied.
  const offered = alertAction.options.filter(
    (action) => !inReplay && (alert.allowed.includes(action) || drafted.includes(action)),
  );
  // A judgement is never the step that a case waits for, unless nobody has judged what is over.
  const next = alert.allowed.find((action) => action !== 'judge' || alert.verdict === null);
  const place = useRef<HTMLElement>(null);
  // The step's own button goes with the step: the focus stays where the next one is.
  const done = () => {
    flushSync(() => setOpen(null));
    place.current?.focus();
  };
  return (
    <section ref={place} tabIndex={-1} className={`${styles.actions} no-print`} aria-label={words.actions}>
      {inReplay && <p className={styles.quiet}>{text.notInReplay}</p>}
      {!inReplay && alert.allowed.length === 0 && <p className={styles.quiet}>{words.readOnly}</p>}
      {offered.map((action) => (
        <Button key={action} kind={action === next ? 'primary' : 'plain'} onClick={() => setOpen(action)}>
          {drafted.includes(action) ? text.withDraft(text[action]) : text[action]}
        </Button>
      ))}
      {open !== null && (
        <ActionDialog
          key={open}
          alert={alert}
          action={open}
          owners={owners}
          onClose={() => setOpen(null)}
          onDone={done}
        />
      )}
    </section>
  );
}
