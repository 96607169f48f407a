import { chart } from '#ui/chart/loadChart.ts';
import { idle, precacheFonts } from '#ui/fonts.ts';
import { later } from '#ui/later.ts';
import { firstMap } from '#ui/map/firstMap.ts';
import { parseView } from '#view.ts';

/** A map that does not come (no API, no areas) must not keep the rest away. */
const LONGEST_WAIT_MS = 1500;

function mapFirst(): Promise<void> {
  if ((parseView(window.location.search).scene ?? 'overview') !== 'overview') return Promise.resolve();
  const waited = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  return Promise.race([firstMap, waited]);
}

const QUIET_MS = 500;

/** What nobody sees yet is fetched when the charts have been drawn. */
const quiet = () => new Promise<void>((resolve) => setTimeout(() => idle(resolve), QUIET_MS));

/** The other scenes; a wall fetches them without being asked, for nothing can be fetched once its line is cut. */
export const otherScenes = later(() => import('./otherScenes.ts'));

const othersAfter = (charts: Promise<unknown>) => charts.then(quiet).then(otherScenes.load);

/**
 * The parts of the wall beside its first map, and the charts in them: fetched while that map is drawn. The other scenes and
 * all of the font follow.
 */
export const rest = later(async () => {
  await mapFirst();
  const charts = chart.load();
  const parts = await import('./rest.ts');
  // What does not come is asked for again by whoever shows it.
  othersAfter(charts).then(precacheFonts, () => undefined);
  return parts;
});

/** Settles when all that the wall can show has been fetched. */
export const allScenes = () => othersAfter(rest.load().then(chart.load));
