import type { Page } from '@playwright/test';
import type { Touches } from './deskTouches.ts';
import { touch } from './watchInput.ts';
import type { Felt } from './watchInput.ts';

/** Scenes of the wall: each is seen for the first time once. */
const FIRST = 5;

/** The next scene by its key, all the way round. */
export async function switchScenes(page: Page, url: string, times: number): Promise<Touches[]> {
  await page.goto(`${url}/wall?rotate=0`);
  await page.getByRole('region', { name: '最先断货' }).waitFor();
  // The other scenes are fetched in the first seconds, whether somebody asks for them or not.
  await page.waitForTimeout(4000);
  const felt: Felt[] = [];
  for (let at = 0; at < FIRST + times; at++)
    // oxlint-disable-next-line no-await-in-loop -- one person touches one thing after the other
    felt.push(await touch(page, 'main', () => page.keyboard.press('ArrowRight')));
  // The first round asks for data that no scene has asked for yet; later rounds are what a wall is used to.
  return [
    { name: 'switch the scene for the first time', felt: felt.slice(0, FIRST) },
    { name: 'switch the scene', felt: felt.slice(FIRST) },
  ];
}
