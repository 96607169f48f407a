import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

function onVisibility(tell: () => void): () => void {
  document.addEventListener('visibilitychange', tell);
  return () => document.removeEventListener('visibilitychange', tell);
}

type Playback = {
  playing: boolean;
  /** The moment that is on the screen, whole; null while it is being fetched: the next step waits for it. */
  at: number | null;
  /** How long a step is looked at. */
  restMs: number;
  next: () => void;
};

/** Takes the next step once the last has been seen; a hidden page waits. */
export function usePlayback({ playing, at, restMs, next }: Playback): void {
  const seen = useSyncExternalStore(onVisibility, () => document.visibilityState === 'visible');
  const step = useEffectEvent(next);
  useEffect(() => {
    if (!playing || at === null || !seen) return undefined;
    const timer = setTimeout(() => step(), restMs);
    return () => clearTimeout(timer);
  }, [playing, at, seen, restMs]);
}
