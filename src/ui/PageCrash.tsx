import { useEffect } from 'react';
import { Button } from './Button.tsx';
import { useText } from './lang.ts';
import styles from './PageCrash.module.css';
import { kitText } from './text.ts';

const TRY_AGAIN_MS = 30_000;

/** In place of a page that crashed: nobody stands at a wall to press the button, so it also reloads by itself. */
export function PageCrash() {
  const text = useText(kitText);
  useEffect(() => {
    const timer = setInterval(() => void reloadIfServed(), TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.what}>{text.pageCrashed}</h1>
      <p>{text.pageCrashedNote}</p>
      <Button kind="primary" onClick={() => window.location.reload()}>
        {text.reload}
      </Button>
    </main>
  );
}

// A reload without a server would leave the browser's own error page, which never tries again.
async function reloadIfServed(): Promise<void> {
  const served = await fetch(window.location.href, { method: 'HEAD' }).catch(() => null);
  if (served?.ok) window.location.reload();
}
