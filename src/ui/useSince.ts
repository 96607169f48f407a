import { useEffect, useRef } from 'react';

/** Reads how long a value has stood, ms. */
export function useSince(value: unknown): () => number {
  const stands = useRef({ value, since: 0 });
  useEffect(() => {
    stands.current = { value, since: performance.now() };
  }, [value]);
  return () => performance.now() - stands.current.since;
}
