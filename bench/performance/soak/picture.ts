import type { Page } from '@playwright/test';
import { expectedBy } from './apiFigures.ts';
import type { Expected } from './apiFigures.ts';
import { scenesInTurn } from './sceneNames.ts';
import { setAddress } from './wall.ts';

/** What no event tells of, a wall asks for anew each minute. */
const SETTLED_WITHIN_MS = 65_000;
const LOOK_MS = 300;
const FIRST_LOOK_MS = 1000;
/** Enough for a scene's data to come. */
const FIRST_TURN_MS = 800;

type Region = { name: string; words: string };
/** What differs between a scene of the wall and what it should show; empty where it is right. */
export type Wrong = { scene: string; what: string };
export type PictureCheck = { regions: number; figures: number; canvases: number; wrong: Wrong[] };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Two panels state when they were last answered: no fact, and another time on every page. */
const ofTheAnswer = new Set(['预警', '预警质量']);
const withoutAnswerTime = ({ name, words }: Region) =>
  ofTheAnswer.has(name) ? words.replace(/截至 (\d+月\d+日 )?\d\d:\d\d/, '截至 …') : words;

/** Every region of the wall with its text and what it says to a screen reader, and every canvas as painted. */
const readScene = (page: Page) =>
  page.evaluate(() => {
    const spoken = (element: Element) =>
      Array.from(element.querySelectorAll('[aria-label]'), (each) => each.getAttribute('aria-label')).join(
        '\n',
      );
    const regions = Array.from(document.querySelectorAll('section[aria-labelledby], footer[aria-label]')).map(
      (element): Region => ({
        name: element.querySelector('h2')?.textContent ?? element.getAttribute('aria-label') ?? '',
        words: `${element.textContent}\n${spoken(element)}`,
      }),
    );
    const canvases = Array.from(document.querySelectorAll('canvas'), (canvas) => canvas.toDataURL());
    return { regions, canvases };
  });

type Scene = Awaited<ReturnType<typeof readScene>>;

/** The first place where two texts part, with what stands around it. */
function parting(shown: string, right: string): string {
  const at = Array.from(right).findIndex((letter, index) => letter !== shown[index]);
  const from = Math.max(0, at - 12);
  return `"${shown.slice(from, from + 40)}" instead of "${right.slice(from, from + 40)}"`;
}

function differences(scene: string, shown: Scene, fresh: Scene, expected: readonly Expected[]): Wrong[] {
  const words = new Map(shown.regions.map((region) => [region.name, withoutAnswerTime(region)]));
  const texts = fresh.regions.flatMap((region) => {
    const { name } = region;
    const [own, right] = [words.get(name), withoutAnswerTime(region)];
    if (own === right) return [];
    return [{ scene, what: own === undefined ? `${name} is missing` : `${name}: ${parting(own, right)}` }];
  });
  const painted = fresh.canvases.flatMap((canvas, at) =>
    canvas === shown.canvases[at] ? [] : [{ scene, what: `canvas ${at + 1} is painted otherwise` }],
  );
  const figures = expected
    .filter((each) => each.scene === scene)
    .flatMap(({ region, words: asked }) =>
      asked
        .filter((word) => !words.get(region)?.includes(word))
        .map((word) => ({ scene, what: `${region} does not say ${word}` })),
    );
  return [...texts, ...painted, ...figures];
}

async function sceneCheck(wall: Page, fresh: Page, scene: { id: string; name: string }, url: string) {
  await setAddress(wall, `rotate=0&scene=${scene.id}`);
  await setAddress(fresh, `rotate=0&scene=${scene.id}`);
  // Charts come a moment after their panels: two pages without them would be alike too.
  await pause(FIRST_LOOK_MS);
  const until = performance.now() + SETTLED_WITHIN_MS;
  for (;;) {
    // oxlint-disable no-await-in-loop -- looked at again until it is right or time is over
    await pause(LOOK_MS);
    const [shown, right, expected] = await Promise.all([readScene(wall), readScene(fresh), expectedBy(url)]);
    const busy = await fresh.locator('[aria-busy=true]').count();
    // oxlint-enable no-await-in-loop
    const wrong = differences(scene.name, shown, right, expected);
    const isWhole = busy === 0 && right.regions.length > 2 && right.canvases.length === shown.canvases.length;
    if ((isWhole && wrong.length === 0) || performance.now() > until) {
      const figures = expected.filter((each) => each.scene === scene.name).flatMap((each) => each.words);
      return {
        regions: right.regions.length,
        canvases: right.canvases.length,
        figures: figures.length,
        wrong,
      };
    }
  }
}

/**
 * Whether a wall whose API stands still shows in every scene what it should: each region's words and each canvas as on a
 * page loaded just now, and its figures as the API answers them.
 */
export async function checkPicture(wall: Page, fresh: Page, url: string): Promise<PictureCheck> {
  // A map fits itself when its scene turns up: with its data there already, as on a page that has turned before.
  for (const { id } of scenesInTurn) {
    // oxlint-disable-next-line no-await-in-loop -- one scene after the other
    await setAddress(fresh, `rotate=0&scene=${id}`);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await pause(FIRST_TURN_MS);
  }
  const sum: PictureCheck = { regions: 0, figures: 0, canvases: 0, wrong: [] };
  for (const scene of scenesInTurn) {
    // oxlint-disable-next-line no-await-in-loop -- one wall shows one scene at a time
    const { regions, figures, canvases, wrong } = await sceneCheck(wall, fresh, scene, url);
    sum.regions += regions;
    sum.figures += figures;
    sum.canvases += canvases;
    sum.wrong.push(...wrong);
  }
  return sum;
}
