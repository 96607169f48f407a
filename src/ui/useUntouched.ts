import { useEffect, useRef } from 'react';

const touches = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/** Reads how long nobody has touched keyboard or pointer, ms; Infinity before the first touch. */
export function useUntouched(): () => number {
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const stop = new AbortController();
    const touch = () => void (last.current = performance.now());
    for (const kind of touches) window.addEventListener(kind, touch, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  return () => performance.now() - last.current;
}
