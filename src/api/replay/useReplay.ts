import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { sameMoment } from '../moment.ts';
import type { Moment, ReplayMoment } from '../moment.ts';
import { prepareReplay } from './replay.ts';

/** A past moment on the screen, with the cache that holds its facts. */
export type Shown = { moment: ReplayMoment; cache: QueryClient };

/**
 * Brings the screen to the moment `target` as soon as everything on it is there: a moment is shown whole or not at all.
 * `before`: the cache of what is on the screen meanwhile; null while a page that begins in replay shows nothing yet.
 */
export function useReplay(
  target: Moment,
  shown: ReplayMoment | null,
  before: QueryClient | null,
  onShown: (shown: Shown) => void,
): void {
  const [failed, setFailed] = useState<{ error: unknown } | null>(null);
  const wanted = target.kind === 'replay' ? target : null;
  const arrived = wanted === null || (shown !== null && sameMoment(shown, wanted));
  const { at, known } = wanted ?? { at: 0, known: 'then' };
  const show = useEffectEvent(onShown);
  useEffect(() => {
    if (arrived) return undefined;
    const stop = new AbortController();
    const moment = { kind: 'replay', at, known } as const;
    prepareReplay(before, moment, stop.signal)
      // A cache that is handed over is of the new moment, whatever was wanted meanwhile.
      .then((cache) => cache && show({ moment, cache }))
      .catch((error: unknown) => setFailed({ error }));
    return () => stop.abort();
  }, [arrived, at, known, before]);
  if (failed) throw failed.error;
}
