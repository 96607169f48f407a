import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { restorePicture } from './restorePicture.ts';

/** Restores the last picture while it is mounted, which is as long as the API is away; `onShown` hears its moment. */
export function useRestoredPicture(name: string, onShown: (at: number) => void): void {
  const cache = useQueryClient();
  const shown = useEffectEvent(onShown);
  useEffect(() => {
    let over = false;
    let settle = () => {};
    void restorePicture(cache, name).then((restored) => {
      if (!restored) return;
      ({ settle } = restored);
      if (over) settle();
      else shown(restored.at);
    });
    return () => {
      over = true;
      settle();
    };
  }, [cache, name]);
}
