import { useId } from 'react';
import styles from './Field.module.css';

export type Option<Value extends string> = { value: Value; label: string };

type Props<Value extends string> = {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  disabled?: boolean;
  /** Hides the label from sight where the place already says it. */
  labelHidden?: boolean;
  /** Puts the label before the list instead of above it. */
  beside?: boolean;
};

/** One of many: the browser's own list. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  disabled,
  labelHidden,
  beside,
}: Props<Value>) {
  const id = useId();
  return (
    <div className={styles.field} data-beside={beside || undefined}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.control}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
