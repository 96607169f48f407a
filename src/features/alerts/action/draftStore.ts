import { create } from 'zustand';
import type { AlertAction } from '#contract/alert.ts';
import type { Attempt } from './actionAttempt.ts';
import { emptyDraft, hasEntry } from './actionDraft.ts';
import type { ActionDraft } from './actionDraft.ts';

export type Kept = { draft: ActionDraft; attempt: Attempt | null };

const STORED_AS = 'alert-drafts';

/** Drafts outlive the dialog, the selection and a reload of the tab: nothing typed is ever lost. */
const store = create<Record<string, Kept>>(() => restore());

const nothing: Kept = { draft: emptyDraft, attempt: null };
const nameOf = (alertId: string, action: AlertAction) => `${action} ${alertId}`;

function restore(): Record<string, Kept> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORED_AS) ?? '{}');
    return Object.fromEntries(Object.entries(Object(stored)).filter(isKept));
  } catch {
    // No storage (a hardened browser) or a damaged entry: drafts then live as long as the page.
    return {};
  }
}

function isKept(entry: [string, unknown]): entry is [string, Kept] {
  const draft: unknown = Object(Object(entry[1]).draft);
  return Object.keys(emptyDraft).every((member) => member in Object(draft));
}

function set(kept: Record<string, Kept>): void {
  store.setState(kept, true);
  try {
    sessionStorage.setItem(STORED_AS, JSON.stringify(kept));
  } catch {
    // As above.
  }
}

export function keepDraft(alertId: string, action: AlertAction, change: Partial<Kept>): void {
  const all = store.getState();
  const name = nameOf(alertId, action);
  set({ ...all, [name]: { ...nothing, ...all[name], ...change } });
}

/** Called when the API has taken the step, and only then. */
export function dropDraft(alertId: string, action: AlertAction): void {
  const { [nameOf(alertId, action)]: _sent, ...others } = store.getState();
  set(others);
}

export function useDraft(alertId: string, action: AlertAction): Kept {
  return store((all) => all[nameOf(alertId, action)] ?? nothing);
}

/** The steps of one alert that have something typed and unsent, to be marked on their buttons. */
export function useDrafted(alertId: string, actions: readonly AlertAction[]): readonly AlertAction[] {
  const all = store();
  return actions.filter((action) => hasEntry(all[nameOf(alertId, action)]?.draft ?? emptyDraft));
}
