import { AlertQuality } from '#features/alerts/quality/AlertQuality.tsx';
import { FeedBoard } from '#features/feeds/FeedBoard.tsx';
import { FeedImpact } from '#features/feeds/FeedImpact.tsx';
import { Cell } from './Cell.tsx';
import styles from './scene.module.css';

/** How far the other scenes can be trusted: which feeds come, what rests on the missing ones, how good the alerts are. */
export function FeedsScene() {
  'use memo';
  return (
    <div className={styles.grid}>
      <Cell className={styles.dominant}>
        <FeedBoard surface="wall" />
      </Cell>
      <Cell className={styles.upper}>
        <FeedImpact surface="wall" />
      </Cell>
      <Cell className={styles.lower}>
        <AlertQuality surface="wall" />
      </Cell>
    </div>
  );
}
