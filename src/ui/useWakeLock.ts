import { useEffect } from 'react';

/** Keeps the screen awake while the page is visible, where the browser can. The lock ends with each hiding. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const take = async () => {
      if (document.visibilityState !== 'visible') return;
      // Refused on plain HTTP and when the battery is low: the screen's own settings then decide.
      lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
      if (gone) void lock?.release();
    };
    const takeAgain = () => void take();
    takeAgain();
    document.addEventListener('visibilitychange', takeAgain);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', takeAgain);
      void lock?.release();
    };
  }, []);
}
