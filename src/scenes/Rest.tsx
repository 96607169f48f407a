import { Suspense, use } from 'react';
import type { ReactNode } from 'react';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';
import type { SceneId } from '#view.ts';
import { restOfWall } from './restOfWall.ts';

type Parts = Awaited<ReturnType<typeof restOfWall>>;
type Props = { scene: SceneId; children: (parts: Parts) => ReactNode };

/** A part of the wall that waits for the code after the first map. */
export function Rest(props: Props) {
  return (
    <CrashBoundary resetOn={null}>
      <Suspense fallback={null}>
        <Arrived {...props} />
      </Suspense>
    </CrashBoundary>
  );
}

function Arrived({ scene, children }: Props) {
  return children(use(restOfWall(scene)));
}
