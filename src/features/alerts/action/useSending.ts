import { useState } from 'react';
import { actionKey, useAlertAction } from '#api/alertAction.ts';
import { ApiError } from '#api/apiError.ts';
import type { AlertAction, AlertDetail } from '#contract/alert.ts';
import type { Owner } from '#contract/feed.ts';
import { useLang } from '#ui/lang.ts';
import { isDefinite, nextAttempt } from './actionAttempt.ts';
import { bodyOf, missingIn } from './actionDraft.ts';
import type { Missing } from './actionDraft.ts';
import { actionFailure } from './actionFailure.ts';
import type { ActionFailure } from './actionFailure.ts';
import { dropDraft, keepDraft, useDraft } from './draftStore.ts';

export type Sending = {
  send: () => void;
  pending: boolean;
  /** What is missing, once a person tried to send. */
  missing: readonly Missing[];
  failure: ActionFailure | null;
  /** True until the time asked for by the API has passed. */
  mustWait: boolean;
};

type Step = { alert: AlertDetail; action: AlertAction; owners: readonly Owner[]; onDone: () => void };

/** Sends one step of an alert from its kept draft; the draft goes only when the API has taken the step. */
export function useSending({ alert, action, owners, onDone }: Step): Sending {
  const lang = useLang();
  const { draft, attempt } = useDraft(alert.id, action);
  const acting = useAlertAction();
  const [tried, setTried] = useState(false);
  const [mustWait, setMustWait] = useState(false);
  const missing = missingIn(action, draft, owners);

  const send = () => {
    setTried(true);
    if (missing.length > 0 || acting.isPending || mustWait) return;
    const next = nextAttempt(
      attempt,
      { version: alert.version, body: bodyOf(action, draft, owners) },
      actionKey,
    );
    keepDraft(alert.id, action, { attempt: next });
    acting.mutate(
      { alert: { id: alert.id, version: next.version }, action, body: next.body, key: next.key },
      {
        onSuccess: () => {
          dropDraft(alert.id, action);
          onDone();
        },
        onError: (error) => {
          const kind = error instanceof ApiError ? error.kind : 'unreachable';
          if (isDefinite(kind)) keepDraft(alert.id, action, { attempt: { ...next, unanswered: false } });
          const { waitSeconds } = actionFailure(asCause(error), lang);
          if (waitSeconds === 0) return;
          setMustWait(true);
          setTimeout(() => setMustWait(false), waitSeconds * 1000);
        },
      },
    );
  };

  const failure = acting.error ? actionFailure(asCause(acting.error), lang) : null;
  return { send, pending: acting.isPending, missing: tried ? missing : [], failure, mustWait };
}

const asCause = (error: Error) =>
  error instanceof ApiError ? error : { kind: 'unreachable' as const, problem: null };
