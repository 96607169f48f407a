import { CaseFigures } from '#features/cases/CaseFigures.tsx';
import { FeverVisitsPanel } from '#features/clinics/FeverVisitsPanel.tsx';
import { SupplyHeadline } from '#features/supplies/SupplyHeadline.tsx';
import styles from './scene.module.css';
import type { SceneProps } from './sceneProps.ts';

/** What is rising, what runs out first, how many cases. */
export function OverviewSide({ day }: Pick<SceneProps, 'day'>) {
  'use memo';
  return (
    <>
      <div className={styles.first}>
        <FeverVisitsPanel surface="wall" />
      </div>
      <div className={styles.second}>
        <SupplyHeadline rows={8} />
      </div>
      <div className={styles.third}>
        <CaseFigures surface="wall" day={day} />
      </div>
    </>
  );
}
