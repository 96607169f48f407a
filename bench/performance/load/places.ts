import type { Screen } from '../page.ts';
import type { Needs } from './watchLoad.ts';

export interface Place {
  name: string;
  path: string;
  screen: Screen;
  needs: Needs;
}

const CHART = '[class*="_picture_"] canvas';
/** The map, the clinics' curve, the stocks, the cases and the alerts. */
const wall = { '[data-state]': 5, [CHART]: 1 };
/** The map, its days, the ranking, the clinics' curve and the cases' curve. */
const desk = { '[data-state]': 5, '[role="grid"]': 1, [CHART]: 2 };

/** The screens that the product is for. */
export const places: readonly Place[] = [
  { name: 'wall 1920x1080', path: '/wall?rotate=0', screen: { width: 1920, height: 1080 }, needs: wall },
  { name: 'wall 3840x2160', path: '/wall?rotate=0', screen: { width: 3840, height: 2160 }, needs: wall },
  { name: 'desk 1366x768', path: '/desk', screen: { width: 1366, height: 768 }, needs: desk },
];

export const floor = { path: '/floor.html', needs: { '.picture canvas': 1 } };
