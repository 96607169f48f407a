import type { ReactNode } from 'react';
import styles from './why.module.css';

/** Names and what they stand at, as many beside each other as there is room for. */
export function FigureList({ figures }: { figures: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
