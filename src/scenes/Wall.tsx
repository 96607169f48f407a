import { lazy, Suspense, useDeferredValue, useRef } from 'react';
import { isStranger } from '#api/apiError.ts';
import { useLink } from '#api/link.ts';
import { useSession } from '#api/session.ts';
import { useToday } from '#api/useToday.ts';
import { useText } from '#ui/lang.ts';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';
import { useLater } from '#ui/later.ts';
import { LinkBand } from '#ui/LinkBand.tsx';
import { Panel } from '#ui/Panel.tsx';
import { useView } from '#view.ts';
import type { SceneId } from '#view.ts';
import { OverviewScene } from './OverviewScene.tsx';
import { Rest } from './Rest.tsx';
import { allScenes, otherScenes } from './restOfWall.ts';
import type { SceneProps } from './sceneProps.ts';
import { sceneText } from './text.ts';
import { useRotation } from './useRotation.ts';
import type { Rotation } from './useRotation.ts';
import styles from './Wall.module.css';
import { WallHeader } from './WallHeader.tsx';

// Last of all: a wall that has its picture can wait for its watchdog.
const Watchdog = lazy(async () => {
  await allScenes().catch(() => null);
  return { default: (await import('./Watchdog.tsx')).Watchdog };
});

/** The wall: one scene at a time on a grid of 24 x 12, with the alerts, the clock and the feeds' age always in place. */
export function Wall() {
  const rotation = useRotation();
  const text = useText(sceneText);
  const link = useLink();
  const session = useSession();
  const { scene } = rotation;
  // Its name is marked at once; the scene follows, in slices between the frames.
  const shown = useDeferredValue(scene);
  const wall = useRef<HTMLDivElement>(null);
  return (
    <div ref={wall} className={styles.wall} data-scene={scene}>
      <CrashBoundary resetOn={scene}>
        <WallHeader rotation={rotation} />
      </CrashBoundary>
      <main className={styles.scene} aria-label={text[shown]} aria-busy={shown !== scene}>
        {/* By its name: a scene that goes on crashing must not keep the others from being tried. */}
        <CrashBoundary key={shown}>
          <Today scene={shown} />
        </CrashBoundary>
      </main>
      <aside className={styles.alerts} aria-label={text.alerts}>
        <Rest>{({ AlertColumn }) => <AlertColumn />}</Rest>
      </aside>
      <footer className={styles.foot} aria-label={text.foot}>
        <Rest>{({ FeedStrip }) => <FeedStrip />}</Rest>
      </footer>
      <LinkBand
        lostSince={link.kind === 'lost' ? link.since : null}
        retryAt={link.kind === 'lost' ? link.retryAt : null}
        refused={session.data && isStranger(session.error) ? session.error : null}
      />
      <CrashBoundary fallback={null}>
        <Suspense fallback={null}>
          <Watchdog rotation={rotation} picture={wall} />
        </Suspense>
      </CrashBoundary>
    </div>
  );
}

/** The scene of the screen's today; before the clock is known there is none. */
function Today({ scene }: Pick<Rotation, 'scene'>) {
  const text = useText(sceneText);
  const view = useView();
  const session = useSession();
  const today = useToday();
  if (today === null) {
    return (
      <Panel title={text[scene]} query={session}>
        {() => null}
      </Panel>
    );
  }
  return <Scene scene={scene} day={today} legend={view.legend} pack={view.pack} />;
}

function Scene({ scene, ...props }: SceneProps & Pick<Rotation, 'scene'>) {
  if (scene === 'overview') return <OverviewScene {...props} />;
  return <OtherScene scene={scene} {...props} />;
}

function OtherScene({ scene, ...props }: SceneProps & { scene: Exclude<SceneId, 'overview'> }) {
  const others = useLater(otherScenes);
  if (!others) return null;
  const { RiskScene, ClinicsScene, SuppliesScene, FeedsScene } = others;
  switch (scene) {
    case 'risk':
      return <RiskScene {...props} />;
    case 'clinics':
      return <ClinicsScene />;
    case 'supplies':
      return <SuppliesScene />;
    case 'feeds':
      return <FeedsScene />;
  }
}
