import type { RefObject } from 'react';
import { pictureName } from '#api/lastPicture/pictureStore.ts';
import { useKeepPicture } from '#api/lastPicture/useKeepPicture.ts';
import { useOfflineCopy } from '#api/lastPicture/useOfflineCopy.ts';
import { useLink } from '#api/link.ts';
import { useMoment } from '#api/moment.ts';
import { useNewBuild } from '#api/reload/useNewBuild.ts';
import { useNight } from '#api/reload/useNight.ts';
import { useReload } from '#api/reload/useReload.ts';
import { usePixelShift } from '#ui/usePixelShift.ts';
import { useSince } from '#ui/useSince.ts';
import { useUntouched } from '#ui/useUntouched.ts';
import { useWakeLock } from '#ui/useWakeLock.ts';
import type { Rotation } from './useRotation.ts';

const lastPicture = () => import('#LastPicture.tsx');

type Props = { rotation: Rotation; picture: RefObject<HTMLElement | null> };

/** What keeps a wall going for months without anybody at its keyboard. */
export function Watchdog({ rotation: { scene, grave }, picture }: Props) {
  const untouched = useUntouched();
  const sceneFor = useSince(scene);
  const linked = useLink().kind === 'live';
  const replaying = useMoment().kind === 'replay';
  const newer = useNewBuild();
  const night = useNight();
  useReload(newer || night, () => ({
    grave: grave !== null,
    replaying,
    linked,
    untouchedMs: untouched(),
    sceneForMs: sceneFor(),
  }));
  useKeepPicture(pictureName('wall'));
  useOfflineCopy(lastPicture);
  useWakeLock();
  usePixelShift(picture);
  return null;
}
