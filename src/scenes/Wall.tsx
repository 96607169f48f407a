import type { ComponentType } from 'react';
import { useLink } from '#api/link.ts';
import { useSession } from '#api/session.ts';
import { useToday } from '#api/useToday.ts';
import { AlertColumn } from '#features/alerts/AlertColumn.tsx';
import { FeedStrip } from '#features/feeds/FeedStrip.tsx';
import { LinkBand } from '#ui/LinkBand.tsx';
import { useText } from '#ui/lang.ts';
import { Panel } from '#ui/Panel.tsx';
import { useView } from '#view.ts';
import type { SceneId } from '#view.ts';
import { ClinicsScene } from './ClinicsScene.tsx';
import { OverviewScene } from './OverviewScene.tsx';
import { RiskScene } from './RiskScene.tsx';
import type { SceneProps } from './sceneProps.ts';
import { SuppliesScene } from './SuppliesScene.tsx';
import { sceneText } from './text.ts';
import { useRotation } from './useRotation.ts';
import styles from './Wall.module.css';
import { WallHeader } from './WallHeader.tsx';

const sceneOf: Record<SceneId, ComponentType<SceneProps>> = {
  overview: OverviewScene,
  risk: RiskScene,
  clinics: ClinicsScene,
  supplies: SuppliesScene,
};

/** The wall: one scene at a time on a grid of 24 x 12, with the alerts, the clock and the feeds' age always in place. */
export function Wall() {
  const rotation = useRotation();
  const text = useText(sceneText);
  const link = useLink();
  const view = useView();
  const session = useSession();
  const today = useToday();
  const Scene = sceneOf[rotation.scene];
  return (
    <div className={styles.wall} data-scene={rotation.scene}>
      <WallHeader rotation={rotation} />
      <main className={styles.scene} aria-label={text[rotation.scene]}>
        {today === null ? (
          <Panel title={text[rotation.scene]} query={session}>
            {() => null}
          </Panel>
        ) : (
          <Scene day={view.day ?? today} legend={view.legend} pack={view.pack} />
        )}
      </main>
      <aside className={styles.alerts} aria-label={text.alerts}>
        <AlertColumn />
      </aside>
      <footer className={styles.foot} aria-label={text.foot}>
        <FeedStrip />
      </footer>
      <LinkBand
        lostSince={link.kind === 'lost' ? link.since : null}
        retryAt={link.kind === 'lost' ? link.retryAt : null}
      />
    </div>
  );
}
