import { RiskMap } from '#features/risk/RiskMap.tsx';
import { Cell } from './Cell.tsx';
import { Rest } from './Rest.tsx';
import styles from './scene.module.css';
import type { SceneProps } from './sceneProps.ts';

const city = { kind: 'city' } as const;

/** Where is it worst, what is rising, what runs out first; unowned and overdue stand beside it in every scene. */
export function OverviewScene({ day, legend, pack }: SceneProps) {
  'use memo';
  return (
    <div className={styles.grid}>
      <Cell className={styles.dominant}>
        <RiskMap surface="wall" place={city} day={day} pack={pack} legend={legend} layer="risk" />
      </Cell>
      <Rest>{({ OverviewSide }) => <OverviewSide day={day} />}</Rest>
    </div>
  );
}
