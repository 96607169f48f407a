import { AlertQuality } from '#features/alerts/quality/AlertQuality.tsx';
import { FeedBoard } from '#features/feeds/FeedBoard.tsx';
import { FeedImpact } from '#features/feeds/FeedImpact.tsx';
import styles from './scene.module.css';

/** How far the other scenes can be trusted: which feeds come, what rests on the missing ones, how good the alerts are. */
export function FeedsScene() {
  'use memo';
  return (
    <div className={styles.grid}>
      <div className={styles.dominant}>
        <FeedBoard surface="wall" />
      </div>
      <div className={styles.upper}>
        <FeedImpact surface="wall" />
      </div>
      <div className={styles.lower}>
        <AlertQuality surface="wall" />
      </div>
    </div>
  );
}
