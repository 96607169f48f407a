import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & {
  /** `primary` for the one main action of a view, `quiet` for actions inside a row or a header. */
  kind?: 'plain' | 'primary' | 'quiet';
};

export function Button({ kind = 'plain', type = 'button', className, ...rest }: Props) {
  return (
    <button
      type={type}
      className={[styles.button, className].filter(Boolean).join(' ')}
      data-kind={kind}
      {...rest}
    />
  );
}
