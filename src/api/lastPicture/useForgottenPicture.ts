import { useEffect } from 'react';
import { forgetPicture } from './pictureStore.ts';

/** Takes the picture called `name` out of this browser: the API knows nobody here who may see it. */
export function useForgottenPicture(name: string): void {
  useEffect(() => {
    // A browser that keeps nothing has nothing to forget.
    forgetPicture(name).catch(() => undefined);
  }, [name]);
}
