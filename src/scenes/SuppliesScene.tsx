import { CoverMatrix } from '#features/supplies/CoverMatrix.tsx';
import { ShortageList } from '#features/supplies/ShortageList.tsx';
import { Cell } from './Cell.tsx';
import styles from './scene.module.css';

/** How many days each item lasts in each district, and what runs out first. */
export function SuppliesScene() {
  'use memo';
  return (
    <div className={styles.grid}>
      <Cell className={styles.dominant}>
        <CoverMatrix surface="wall" />
      </Cell>
      <Cell className={styles.beside}>
        <ShortageList surface="wall" />
      </Cell>
    </div>
  );
}
