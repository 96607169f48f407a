import { CaseTrend } from '#features/cases/CaseTrend.tsx';
import { RiskMap } from '#features/risk/RiskMap.tsx';
import { RiskRanking } from '#features/risk/RiskRanking.tsx';
import { RiskTimeBar } from '#features/risk/RiskTimeBar.tsx';
import { Cell } from './Cell.tsx';
import styles from './scene.module.css';
import type { SceneProps } from './sceneProps.ts';

const place = { kind: 'city' } as const;

/** Where the visits come from, how the classes have moved, and which districts lead them. */
export function RiskScene({ day, legend, pack }: SceneProps) {
  'use memo';
  return (
    <div className={styles.grid}>
      <Cell className={styles.dominantUpper}>
        <RiskMap surface="wall" place={place} day={day} pack={pack} legend={legend} layer="density" />
      </Cell>
      <Cell className={styles.dominantFoot}>
        <RiskTimeBar surface="wall" place={place} day={day} pack={pack} legend={legend} />
      </Cell>
      <Cell className={styles.upper}>
        <RiskRanking surface="wall" place={place} day={day} pack={pack} legend={legend} />
      </Cell>
      <Cell className={styles.lower}>
        <CaseTrend surface="wall" day={day} />
      </Cell>
    </div>
  );
}
