import type { AlertAction } from '#contract/alert.ts';
import type { Owner } from '#contract/feed.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang, useText } from '#ui/lang.ts';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { OTHER_OWNER, ownerId } from './actionDraft.ts';
import type { ActionDraft, Missing } from './actionDraft.ts';
import { actionForms, NOTE_LIMIT, shelveHours } from './actionForms.ts';
import { momentWords, ownerWords } from '../alertWords.ts';
import { actionText } from './text.ts';

type Props = {
  action: AlertAction;
  draft: ActionDraft;
  owners: readonly Owner[];
  /** Shown as errors once a sending was tried. */
  missing: readonly Missing[];
  onChange: (change: Partial<ActionDraft>) => void;
};

const HOUR_MS = 3_600_000;

/** The entries of one step, from the table of forms; the note comes last because every step has one. */
export function ActionFields(props: Props) {
  const { action, draft, missing, onChange } = props;
  const text = useText(actionText);
  const form = actionForms[action];
  const fields = { owner: OwnerField, verdict: VerdictField, until: UntilField };
  return (
    <>
      {form.fields.map((name) => {
        const Field = fields[name];
        return <Field key={name} {...props} />;
      })}
      <TextField
        label={text.required(text[form.note])}
        rows={4}
        required
        maxLength={NOTE_LIMIT}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        hint={text.noteLeft(String(NOTE_LIMIT - draft.note.length))}
        error={missing.includes('note') ? text.missingNote : null}
      />
    </>
  );
}

function OwnerField({ draft, owners, missing, onChange }: Props) {
  const text = useText(actionText);
  const lang = useLang();
  const options = [
    { value: '', label: text.chooseOwner },
    ...owners.map((owner) => ({ value: ownerId(owner), label: ownerWords(owner, lang) })),
    { value: OTHER_OWNER, label: text.other },
  ];
  return (
    <>
      <Select
        label={`${text.department} · ${text.role}`}
        options={options}
        value={draft.owner}
        onChange={(owner) => onChange({ owner })}
      />
      {draft.owner === OTHER_OWNER && (
        <>
          <TextField
            label={text.department}
            value={draft.department}
            maxLength={60}
            onChange={(department) => onChange({ department })}
          />
          <TextField
            label={text.role}
            value={draft.role}
            maxLength={60}
            onChange={(role) => onChange({ role })}
          />
        </>
      )}
      {missing.includes('owner') && <p role="alert">{text.missingOwner}</p>}
    </>
  );
}

function VerdictField({ draft, missing, onChange }: Props) {
  const text = useText(actionText);
  const options = [
    { value: '' as const, label: text.chooseOwner },
    { value: 'true' as const, label: text.true },
    { value: 'false' as const, label: text.false },
    { value: 'data-error' as const, label: text.dataError },
  ];
  return (
    <>
      <Select
        label={text.verdict}
        options={options}
        value={draft.verdict ?? ''}
        onChange={(verdict) => onChange({ verdict: verdict === '' ? null : verdict })}
      />
      {missing.includes('verdict') && <p role="alert">{text.missingVerdict}</p>}
    </>
  );
}

/** The moment is fixed when it is chosen, so that a retry sends the very same request. */
function UntilField({ draft, missing, onChange }: Props) {
  const text = useText(actionText);
  const lang = useLang();
  const { now } = usePageClock();
  const kept = draft.until;
  const options = [
    { value: '', label: text.chooseOwner },
    ...(kept === null ? [] : [{ value: kept, label: momentWords(kept, lang, now) }]),
    ...(now === null ? [] : shelveHours).map((hours) => {
      const until = new Date(Math.floor((now ?? 0) / 60_000) * 60_000 + hours * HOUR_MS).toISOString();
      return { value: `${hours}h`, until, label: text.hours(String(hours), momentWords(until, lang, now)) };
    }),
  ];
  return (
    <>
      <Select
        label={text.until}
        options={options}
        value={kept ?? ''}
        onChange={(value) => {
          const chosen = options.find((option) => option.value === value);
          onChange({ until: value === '' ? null : chosen && 'until' in chosen ? chosen.until : value });
        }}
      />
      {missing.includes('until') && <p role="alert">{text.missingUntil}</p>}
    </>
  );
}
