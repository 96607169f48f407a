import { later } from '../later.ts';

/** The chart code; a wall fetches it at start, for nothing can be fetched once the line is down. */
export const chart = later(() => import('./Chart.tsx'));
