import { useId } from 'react';
import styles from './Field.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** More than one: several lines. */
  rows?: number;
  maxLength?: number;
  required?: boolean;
  placeholder?: string;
  hint?: string;
  error?: string | null;
  labelHidden?: boolean;
  type?: 'text' | 'search';
};

export function TextField(props: Props) {
  const { label, value, onChange, rows = 1, hint, error, labelHidden, type = 'text', ...rest } = props;
  const id = useId();
  const described = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  const shared = {
    ...rest,
    id,
    value,
    className: styles.control,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type={type} {...shared} />}
      {hint && !error && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
