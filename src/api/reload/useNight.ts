import { useEffect, useRef, useState } from 'react';
import { NIGHT_SPREAD_MS, nightlyReloadDue } from '#model/watchdog/nightlyReload.ts';
import { apiNow } from '../clock.ts';
import { useLink } from '../link.ts';

const LOOK_EVERY_MS = 20_000;

/** Whether this night's reload is due by the API's clock; never while the API is away, whose clock then stands. */
export function useNight(): boolean {
  const [due, setDue] = useState(false);
  const startedAt = useRef<number | null>(null);
  const linked = useLink().kind === 'live';
  useEffect(() => {
    if (!linked) return undefined;
    const spreadMs = Math.random() * NIGHT_SPREAD_MS;
    const look = () => {
      const now = apiNow();
      if (now === null) return;
      startedAt.current ??= now;
      setDue(nightlyReloadDue({ now, startedAt: startedAt.current, upMs: performance.now(), spreadMs }));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [linked]);
  return due;
}
