import { CaseFigures } from '#features/cases/CaseFigures.tsx';
import { FeverVisitsPanel } from '#features/clinics/FeverVisitsPanel.tsx';
import { RiskMap } from '#features/risk/RiskMap.tsx';
import { SupplyHeadline } from '#features/supplies/SupplyHeadline.tsx';
import styles from './scene.module.css';
import type { SceneProps } from './sceneProps.ts';

/** Where is it worst, what is rising, what runs out first; unowned and overdue stand beside it in every scene. */
export function OverviewScene({ day, legend, pack }: SceneProps) {
  return (
    <div className={styles.grid}>
      <div className={styles.dominant}>
        <RiskMap surface="wall" place={{ kind: 'city' }} day={day} pack={pack} legend={legend} layer="risk" />
      </div>
      <div className={styles.first}>
        <FeverVisitsPanel surface="wall" />
      </div>
      <div className={styles.second}>
        <SupplyHeadline rows={4} />
      </div>
      <div className={styles.third}>
        <CaseFigures surface="wall" day={day} />
      </div>
    </div>
  );
}
