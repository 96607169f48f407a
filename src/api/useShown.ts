import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { LIVE, sameMoment } from './moment.ts';
import type { Moment, ReplayMoment } from './moment.ts';

/** What the screen shows: a moment and the cache that holds its facts. */
export type Shown = { moment: Moment; cache: QueryClient };

/**
 * The moment on the screen, which follows `target` as soon as everything on the screen is there for it: a moment is
 * shown whole or not at all. Null while a page that begins in replay waits for its code.
 */
export function useShown(target: Moment, live: QueryClient): Shown | null {
  const wanted = target.kind === 'replay' ? target : null;
  const [wasLive, setWasLive] = useState(wanted === null);
  const [replay, setReplay] = useState<{ moment: ReplayMoment; cache: QueryClient } | null>(null);
  const [failed, setFailed] = useState<{ error: unknown } | null>(null);
  if (wanted === null && !wasLive) setWasLive(true);
  if (wanted === null && replay !== null) setReplay(null);
  const before = replay?.cache ?? (wasLive ? live : null);
  const arrived = wanted === null || (replay !== null && sameMoment(replay.moment, wanted));
  const { at, known } = wanted ?? { at: 0, known: 'then' };
  useEffect(() => {
    if (arrived) return undefined;
    const stop = new AbortController();
    const moment = { kind: 'replay', at, known } as const;
    import('./replay.ts')
      .then(({ prepareReplay }) => prepareReplay(before, moment, stop.signal))
      // A cache that is handed over is of the new moment, whatever was wanted meanwhile.
      .then((cache) => cache && setReplay({ moment, cache }))
      .catch((error: unknown) => setFailed({ error }));
    return () => stop.abort();
  }, [arrived, at, known, before]);
  if (failed) throw failed.error;
  if (wanted !== null && replay !== null) return replay;
  return wasLive || wanted === null ? { moment: LIVE, cache: live } : null;
}
