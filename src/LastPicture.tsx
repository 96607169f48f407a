import type { ReactNode } from 'react';
import { ApiError } from './api/apiError.ts';
import { pictureName } from './api/lastPicture/pictureStore.ts';
import { useRestoredPicture } from './api/lastPicture/useRestoredPicture.ts';
import { useSession } from './api/session.ts';
import { explainError } from './explainError.ts';
import { instant } from './ui/format.ts';
import { useLang, useText } from './ui/lang.ts';
import { PictureBadge } from './ui/PictureBadge.tsx';
import { pictureText } from './ui/pictureText.ts';

/** What says that a page shows the last known picture: in the clock's place, and across the foot. */
export type PictureShown = { face: ReactNode; band: ReactNode };

type Props = { surface: 'wall' | 'desk'; onShown: (picture: PictureShown) => void };

/** Brings back what this screen showed last. */
export function LastPicture({ surface, onShown }: Props) {
  useRestoredPicture(pictureName(surface), (at) =>
    onShown({ face: <PictureBadge at={at} />, band: <PictureBand at={at} /> }),
  );
  return null;
}

const noAnswer = new ApiError('timeout', 'no answer yet');

function PictureBand({ at }: { at: number }) {
  const lang = useLang();
  const text = useText(pictureText);
  const why = explainError(useSession().error ?? noAnswer);
  return text.band(why[lang], instant(at, lang));
}
