import { useEffect, useState } from 'react';
import { useLink } from '../link.ts';
import { runningBuild, servedBuild } from './build.ts';

const ASK_EVERY_MS = 4 * 60_000;

/** Whether the server has another build than the one that runs: asked at each connection of the stream, then every few minutes. */
export function useNewBuild(): boolean {
  const [newer, setNewer] = useState(false);
  const linked = useLink().kind === 'live';
  useEffect(() => {
    const running = runningBuild();
    if (running === null || newer || !linked) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const ask = async () => {
      const served = await servedBuild();
      if (stopped) return;
      if (served !== null && served !== running) setNewer(true);
      // Jittered, so that the screens of a city do not ask as one.
      else timer = setTimeout(() => void ask(), ASK_EVERY_MS * (0.75 + Math.random() / 2));
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [linked, newer]);
  return newer;
}
