import { CoverMatrix } from '#features/supplies/CoverMatrix.tsx';
import { ShortageList } from '#features/supplies/ShortageList.tsx';
import styles from './scene.module.css';

/** How many days each item lasts in each district, and what runs out first. */
export function SuppliesScene() {
  'use memo';
  return (
    <div className={styles.grid}>
      <div className={styles.dominant}>
        <CoverMatrix surface="wall" />
      </div>
      <div className={styles.beside}>
        <ShortageList surface="wall" />
      </div>
    </div>
  );
}
