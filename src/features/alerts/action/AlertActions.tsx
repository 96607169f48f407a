import { useState } from 'react';
import type { AlertAction, AlertDetail } from '#contract/alert.ts';
import type { Owner } from '#contract/feed.ts';
import { Button } from '#ui/Button.tsx';
import { useText } from '#ui/lang.ts';
import { ActionDialog } from './ActionDialog.tsx';
import styles from '../AlertDetail.module.css';
import { useDrafted } from './draftStore.ts';
import { alertText } from '../text.ts';
import { actionText } from './text.ts';

/** The steps this user may take, the next one first; a step with an unsent note says so. */
export function AlertActions({ alert, owners }: { alert: AlertDetail; owners: readonly Owner[] }) {
  const text = useText(actionText);
  const words = useText(alertText);
  const [open, setOpen] = useState<AlertAction | null>(null);
  const drafted = useDrafted(alert.id, alert.allowed);
  return (
    <section className={`${styles.actions} no-print`} aria-label={words.actions}>
      {alert.allowed.length === 0 && <p className={styles.quiet}>{words.readOnly}</p>}
      {alert.allowed.map((action, index) => (
        <Button key={action} kind={index === 0 ? 'primary' : 'plain'} onClick={() => setOpen(action)}>
          {text[action]}
          {drafted.includes(action) && ` (${text.draftKept})`}
        </Button>
      ))}
      {open !== null && (
        <ActionDialog key={open} alert={alert} action={open} owners={owners} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
