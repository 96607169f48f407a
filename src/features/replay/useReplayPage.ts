import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Marks the whole page as a replay, in its title too, and keeps room at its foot for the bar. */
export function useReplayPage(bar: RefObject<HTMLElement | null>, shown: boolean, prefix: string): void {
  useEffect(() => {
    if (!shown) return undefined;
    const title = document.title;
    document.title = prefix + title;
    return () => void (document.title = title);
  }, [shown, prefix]);
  useEffect(() => {
    const page = document.documentElement;
    if (!bar.current) return undefined;
    page.dataset['replay'] = '';
    const watch = new ResizeObserver(([entry]) => {
      const height = entry?.target.getBoundingClientRect().height ?? 0;
      page.style.setProperty('--replay-bar', `${height}px`);
    });
    watch.observe(bar.current);
    return () => {
      watch.disconnect();
      delete page.dataset['replay'];
      page.style.removeProperty('--replay-bar');
    };
  }, [bar]);
}
