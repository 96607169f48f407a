import { useState } from 'react';
import { pictureName } from '#api/lastPicture/pictureStore.ts';
import { useKeepPicture } from '#api/lastPicture/useKeepPicture.ts';
import { useOfflineCopy } from '#api/lastPicture/useOfflineCopy.ts';
import { useNewBuild } from '#api/reload/useNewBuild.ts';
import { Button } from '#ui/Button.tsx';
import { useText } from '#ui/lang.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './DeskWatch.module.css';
import { deskWatchText } from './deskWatchText.ts';

const lastPicture = () => import('#LastPicture.tsx');

/**
 * Keeps the last picture, and says when a newer build is there. Somebody is at work at a desk: it never reloads by
 * itself.
 */
export function DeskWatch() {
  const text = useText(deskWatchText);
  const newer = useNewBuild();
  const [later, setLater] = useState(false);
  useKeepPicture(pictureName('desk'));
  useOfflineCopy(lastPicture);
  if (!newer || later) return null;
  return (
    <div className={`${styles.place} no-print`}>
      <Notice
        onClose={() => setLater(true)}
        action={<Button onClick={() => window.location.reload()}>{text.reload}</Button>}
      >
        {text.newer}
      </Notice>
    </div>
  );
}
