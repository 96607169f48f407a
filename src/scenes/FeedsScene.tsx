import { FeedBoard } from '#features/feeds/FeedBoard.tsx';
import { FeedImpact } from '#features/feeds/FeedImpact.tsx';
import styles from './scene.module.css';

/** Which feeds come, which do not, and what of all other scenes rests on nothing meanwhile. */
export function FeedsScene() {
  'use memo';
  return (
    <div className={styles.grid}>
      <div className={styles.dominant}>
        <FeedBoard surface="wall" />
      </div>
      <div className={styles.beside}>
        <FeedImpact />
      </div>
    </div>
  );
}
