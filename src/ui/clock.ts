import { createContext, use } from 'react';
import type { ReactNode } from 'react';

/**
 * The API's time as the page knows it: `now` for "today" and ages (null before it is known), `fromLocal` turns an
 * instant of this computer, whose clock may be wrong, into the API's.
 */
export type PageClock = {
  now: number | null;
  fromLocal: (localMs: number) => number;
  /** Words for the foot while the page shows the last known picture and not the present; the clock then stands. */
  instead?: ReactNode;
};

export const ClockContext = createContext<PageClock>({ now: null, fromLocal: (localMs) => localMs });

export function usePageClock(): PageClock {
  return use(ClockContext);
}

/** What stands in the place of the clock while the screen shows another moment than the present; else null. */
export const ClockFaceContext = createContext<ReactNode>(null);
