import { CaseFigures } from '#features/cases/CaseFigures.tsx';
import { FeverVisitsPanel } from '#features/clinics/FeverVisitsPanel.tsx';
import { SupplyHeadline } from '#features/supplies/SupplyHeadline.tsx';
import { Cell } from './Cell.tsx';
import styles from './scene.module.css';
import type { SceneProps } from './sceneProps.ts';

/** What is rising, what runs out first, how many cases. */
export function OverviewSide({ day }: Pick<SceneProps, 'day'>) {
  'use memo';
  return (
    <>
      <Cell className={styles.first}>
        <FeverVisitsPanel surface="wall" />
      </Cell>
      <Cell className={styles.second}>
        <SupplyHeadline rows={8} />
      </Cell>
      <Cell className={styles.third}>
        <CaseFigures surface="wall" day={day} />
      </Cell>
    </>
  );
}
