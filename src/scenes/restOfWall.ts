import { loadChart } from '#ui/chart/loadChart.ts';
import { precacheFonts } from '#ui/fonts.ts';
import { firstPaint } from '#ui/map/firstPaint.ts';
import type { SceneId } from '#view.ts';

import type * as otherModule from './otherScenes.ts';
import type * as restModule from './rest.ts';

/** A map that does not come (no API, no areas) must not keep the rest away. */
const LONGEST_WAIT_MS = 1500;
/** Code that did not come is not asked for at every rendering. */
const ASK_AGAIN_MS = 10_000;

type Rest = typeof restModule;
type OtherScenes = typeof otherModule;
let rest: Promise<Rest> | undefined;
let others: Promise<OtherScenes> | undefined;

function mapOf(scene: SceneId): Promise<void> {
  if (scene !== 'overview') return Promise.resolve();
  const waited = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  return Promise.race([firstPaint, waited]);
}

/** The other scenes; a wall fetches them without being asked, for nothing can be fetched once its line is cut. */
export function otherScenes(): Promise<OtherScenes> {
  if (others) return others;
  others = import('./otherScenes.ts');
  others.catch(() => setTimeout(() => (others = undefined), ASK_AGAIN_MS));
  return others;
}

/** The parts of the wall beside its first map; charts, the other scenes and all slices of the font follow them. */
export function restOfWall(first: SceneId): Promise<Rest> {
  if (rest) return rest;
  rest = mapOf(first).then(async () => {
    const parts = await import('./rest.ts');
    // What does not come is asked for again by whoever shows it.
    loadChart()
      .then(otherScenes)
      .then(precacheFonts, () => undefined);
    return parts;
  });
  rest.catch(() => setTimeout(() => (rest = undefined), ASK_AGAIN_MS));
  return rest;
}
