import { useEffect } from 'react';
import type { RefObject } from 'react';
import { pixelShift } from './pixelShift.ts';

const HOUR_MS = 3_600_000;
const LOOK_EVERY_MS = 60_000;

/**
 * Moves a picture that fills the screen by 2 px each hour, so that nothing burns in. Its margins are wider than that, so
 * nothing is cut off; and as it is no motion that anybody could see, it holds under reduced motion too.
 */
export function usePixelShift(picture: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = picture.current;
    if (!element) return undefined;
    const page = document.documentElement;
    const move = () => {
      const { x, y } = pixelShift(Math.floor(performance.now() / HOUR_MS));
      element.style.transform = x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px)`;
    };
    // What stands 2 px beyond the edge must not bring scrollbars.
    page.style.overflow = 'hidden';
    const timer = setInterval(move, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      page.style.overflow = '';
      element.style.transform = '';
    };
  }, [picture]);
}
