import { loadChart } from '#ui/chart/loadChart.ts';
import { precacheFonts } from '#ui/fonts.ts';
import { firstPaint } from '#ui/map/firstPaint.ts';
import type { SceneId } from '#view.ts';

import type * as otherModule from './otherScenes.ts';
import type * as restModule from './rest.ts';

/** A map that does not come (no API, no areas) must not keep the rest away. */
const LONGEST_WAIT_MS = 1500;

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
export const otherScenes = (): Promise<OtherScenes> => (others ??= import('./otherScenes.ts'));

/** The parts of the wall beside its first map; charts, the other scenes and all slices of the font follow them. */
export function restOfWall(first: SceneId): Promise<Rest> {
  rest ??= mapOf(first).then(async () => {
    const parts = await import('./rest.ts');
    void loadChart().then(otherScenes).then(precacheFonts);
    return parts;
  });
  return rest;
}
