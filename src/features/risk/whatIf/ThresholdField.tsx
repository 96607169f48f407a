import { useId, useState } from 'react';
import type { Threshold } from '#model/risk/whatIf.ts';
import { Button } from '#ui/Button.tsx';
import field from '#ui/Field.module.css';
import { useLang, useText } from '#ui/lang.ts';
import { whatIfText } from './text.ts';
import { readValue, shownValue, thresholdLabel, valueWords } from './thresholdWords.ts';
import styles from './whatIf.module.css';

type Props = {
  threshold: Threshold;
  value: number;
  /** What hangs on it. */
  effects: string;
  onMove: (value: number) => void;
};

/** One threshold as a number that can be moved; what is typed counts as soon as it is a number. */
export function ThresholdField({ threshold, value, effects, onMove }: Props) {
  const lang = useLang();
  const text = useText(whatIfText);
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const { indicator } = threshold;
  const wrong = draft !== null && readValue(indicator, draft) === null;
  const moved = value !== threshold.threshold;
  const rule = valueWords(indicator, threshold.threshold, lang);
  const label = thresholdLabel(threshold, effects, lang);
  return (
    <div className={field.field} data-moved={moved || undefined}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <div className={styles.entry}>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          className={`${field.control} ${styles.number}`}
          value={draft ?? String(shownValue(indicator, value))}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-said`}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setDraft(typed);
            const read = readValue(indicator, typed);
            if (read !== null) onMove(read);
          }}
          onBlur={() => setDraft(null)}
        />
        {moved && (
          <Button
            kind="quiet"
            className="no-print"
            aria-label={text.restoreOf(label)}
            onClick={() => onMove(threshold.threshold)}
          >
            {text.restore}
          </Button>
        )}
      </div>
      <p id={`${id}-said`} className={wrong ? field.error : field.hint} role={wrong ? 'alert' : undefined}>
        {wrong ? text.notANumber : moved ? text.ruleMoved(rule) : text.rule(rule)}
      </p>
    </div>
  );
}
