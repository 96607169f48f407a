import { useState } from 'react';
import type { AlertAction, AlertDetail } from '#contract/alert.ts';
import type { Owner } from '#contract/feed.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useLang, useText } from '#ui/lang.ts';
import { Notice } from '#ui/Notice.tsx';
import { toast } from '#ui/Toasts.tsx';
import styles from './ActionDialog.module.css';
import { ActionFields } from './ActionFields.tsx';
import { LatestChange } from './LatestChange.tsx';
import { keepDraft, useDraft } from './draftStore.ts';
import { actionText } from './text.ts';
import { useSending } from './useSending.ts';

type Props = {
  alert: AlertDetail;
  action: AlertAction;
  owners: readonly Owner[];
  onClose: () => void;
  /** The API has taken the step. */
  onDone: () => void;
};

/** One step in an alert's life: what it asks for, what went wrong, and the alert's new state if others were faster. */
export function ActionDialog({ alert, action, owners, onClose, onDone }: Props) {
  const text = useText(actionText);
  const lang = useLang();
  const [openedAt] = useState(alert.version);
  const { draft, attempt } = useDraft(alert.id, action);
  const done = () => {
    toast(`${text.done} · ${text[action]}`);
    onDone();
  };
  const { send, pending, missing, failure, mustWait } = useSending({ alert, action, owners, onDone: done });
  // A step whose answer was lost may be the very reason why it is no longer allowed: asking again tells.
  const possible = alert.allowed.includes(action) || attempt?.unanswered === true;
  const changed = alert.version !== openedAt;
  const label = sendLabel({ pending, changed, failed: failure?.again === 'same' });
  return (
    <Dialog
      open
      title={`${text[action]} · ${alert.title[lang]}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button
            kind="primary"
            type="submit"
            form="alert-action"
            disabled={pending || mustWait || !possible || failure?.again === 'never'}
          >
            {text[label]}
          </Button>
        </>
      }
    >
      <form
        id="alert-action"
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {failure && (
          <Notice kind="problem">
            {failure.words} {text.kept}
          </Notice>
        )}
        {changed && <LatestChange alert={alert} announced={failure !== null} />}
        {!possible && <Notice kind="problem">{text.gone}</Notice>}
        <ActionFields
          action={action}
          draft={draft}
          owners={owners}
          missing={missing}
          onChange={(change) => keepDraft(alert.id, action, { draft: { ...draft, ...change } })}
        />
      </form>
    </Dialog>
  );
}

function sendLabel(now: { pending: boolean; changed: boolean; failed: boolean }) {
  if (now.pending) return 'sending';
  if (now.failed) return 'retry';
  return now.changed ? 'submitAgain' : 'submit';
}
