import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Segmented.module.css';

export type Choice<Value extends string> = { value: Value; label: ReactNode; disabled?: boolean };

type Props<Value extends string> = {
  /** Names the group for people who do not see it. */
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few, all visible: native radios, so the arrow keys work as everywhere. */
export function Segmented<Value extends string>({ label, choices, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={styles.choice}
          data-checked={choice.value === value || undefined}
        >
          <input
            type="radio"
            className={styles.radio}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
