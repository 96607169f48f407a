import type { AlertAction } from '#contract/alert.ts';

export type ActionField = 'owner' | 'verdict' | 'until';
type NoteLabel = `${AlertAction}Note`;

/** What each step asks for beside its note; the dialog is drawn from this table alone. */
export const actionForms = {
  acknowledge: { fields: [], note: 'acknowledgeNote' },
  assign: { fields: ['owner'], note: 'assignNote' },
  verify: { fields: ['verdict'], note: 'verifyNote' },
  act: { fields: [], note: 'actNote' },
  close: { fields: [], note: 'closeNote' },
  shelve: { fields: ['until'], note: 'shelveNote' },
  judge: { fields: ['verdict'], note: 'judgeNote' },
} as const satisfies Record<AlertAction, { fields: readonly ActionField[]; note: NoteLabel }>;

export const NOTE_LIMIT = 500;
/** The contract allows 12 hours at most; the choices stay within it. */
export const shelveHours = [1, 2, 4, 8, 12] as const;
