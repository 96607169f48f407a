import type { ActionBody, AlertAction } from '#contract/alert.ts';
import type { Owner } from '#contract/feed.ts';
import { actionForms } from './actionForms.ts';

/** What a person has entered for one step of one alert, complete or not. */
export type ActionDraft = {
  note: string;
  /** An id of `ownerId`, `other` for the two texts below, '' before anything is chosen. */
  owner: string;
  department: string;
  role: string;
  verdict: ActionBody['verdict'] | null;
  until: string | null;
};

export const OTHER_OWNER = 'other';
export const emptyDraft: ActionDraft = {
  note: '',
  owner: '',
  department: '',
  role: '',
  verdict: null,
  until: null,
};

export const hasEntry = (draft: ActionDraft): boolean =>
  Boolean(draft.note.trim() || draft.owner || draft.verdict || draft.until);

export const ownerId = (owner: Owner): string => `${owner.department.zh} / ${owner.role.zh}`;

/** Every department and role once, in the order met. */
export function distinctOwners(owners: readonly (Owner | null)[]): Owner[] {
  const known = new Map<string, Owner>();
  for (const owner of owners) if (owner && !known.has(ownerId(owner))) known.set(ownerId(owner), owner);
  return [...known.values()];
}

function ownerOf(draft: ActionDraft, known: readonly Owner[]): Owner | undefined {
  if (draft.owner !== OTHER_OWNER) return known.find((owner) => ownerId(owner) === draft.owner);
  const department = draft.department.trim();
  const role = draft.role.trim();
  if (department === '' || role === '') return undefined;
  // What a person types has one language; it stands for both.
  return { department: { zh: department, en: department }, role: { zh: role, en: role } };
}

export type Missing = 'note' | 'owner' | 'verdict' | 'until';

/** What the step still needs before it can be sent, in the order of the form. */
export function missingIn(action: AlertAction, draft: ActionDraft, known: readonly Owner[]): Missing[] {
  const absent: Record<Missing, boolean> = {
    owner: ownerOf(draft, known) === undefined,
    verdict: draft.verdict === null,
    until: draft.until === null,
    note: draft.note.trim() === '',
  };
  const asked: Missing[] = [...actionForms[action].fields, 'note'];
  return asked.filter((field) => absent[field]);
}

/** The body of the request, with the members that the step asks for and no others. */
export function bodyOf(action: AlertAction, draft: ActionDraft, known: readonly Owner[]): ActionBody {
  const fields: readonly string[] = actionForms[action].fields;
  const owner = fields.includes('owner') ? ownerOf(draft, known) : undefined;
  return {
    note: draft.note.trim(),
    ...(owner ? { owner } : {}),
    ...(fields.includes('verdict') && draft.verdict ? { verdict: draft.verdict } : {}),
    ...(fields.includes('until') && draft.until !== null ? { until: draft.until } : {}),
  };
}
