import { useEffect, useEffectEvent } from 'react';
import { Button } from './Button.tsx';
import { useText } from './lang.ts';
import styles from './PageCrash.module.css';
import { kitText } from './text.ts';

const TRY_AGAIN_MS = 30_000;

/** In place of a page that crashed: nobody stands at a wall to press the button, so `reload` is also tried by itself. */
export function PageCrash({ reload }: { reload: () => unknown }) {
  const text = useText(kitText);
  const again = useEffectEvent(reload);
  useEffect(() => {
    const timer = setInterval(() => void again(), TRY_AGAIN_MS);
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
