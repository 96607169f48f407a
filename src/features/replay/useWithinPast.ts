import { useEffect, useEffectEvent } from 'react';
import { within } from './past.ts';
import type { Past } from './past.ts';

/** Brings a moment that nobody kept, or that is still to come, to the nearest one that can be shown. */
export function useWithinPast(past: Past | null, at: number, go: (at: number) => void): void {
  const outside = past !== null && within(past, at) !== at;
  const mend = useEffectEvent(() => go(at));
  useEffect(() => {
    if (outside) mend();
  }, [outside]);
}
