import { useEffect } from 'react';

const TRY_AGAIN_MS = 60_000;

/** Keeps the screen awake while the page is visible, where the browser can. The lock ends with each hiding. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const take = async () => {
      if (document.visibilityState !== 'visible' || lock?.released === false) return;
      // Not there on plain HTTP; refused, or taken away again, when power is low: until then the screen's settings decide.
      lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
      if (gone) void lock?.release();
    };
    const takeAgain = () => void take();
    takeAgain();
    const timer = setInterval(takeAgain, TRY_AGAIN_MS);
    document.addEventListener('visibilitychange', takeAgain);
    return () => {
      gone = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', takeAgain);
      void lock?.release();
    };
  }, []);
}
