import type { Page } from '@playwright/test';
import type { Screen } from '../page.ts';
import { DISTRICT } from './turns.ts';
import type { TurnName } from './turns.ts';

/** A screen as somebody uses it: what is open, what happens meanwhile, and what else it shows in a day. */
export type Surface = {
  name: string;
  screen: Screen;
  path: string;
  /** Loaded when at least so many panels hold their data. */
  panels: number;
  turns: TurnName[];
  showAll?: (page: Page) => Promise<void>;
};

const LOOK_MS = 1000;
const wall: Screen = { width: 1920, height: 1080 };
const desk: Screen = { width: 1366, height: 768 };
const SCENES = 5;

/** All scenes in their turn, back to the first. */
async function allScenes(page: Page): Promise<void> {
  for (let scene = 0; scene < SCENES; scene += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one scene after the other
    await page.keyboard.press('ArrowRight');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.waitForTimeout(LOOK_MS);
  }
}

/** All pages of the desk for the whole city. */
async function allPages(page: Page): Promise<void> {
  const links = page.locator('header nav a');
  for (let at = 0; at < (await links.count()); at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await links.nth(at).click();
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.waitForTimeout(LOOK_MS);
  }
}

export const surfaces: Surface[] = [
  {
    name: 'wall, Overview',
    screen: wall,
    path: '/wall?rotate=0',
    panels: 5,
    turns: ['alert', 'cases'],
    showAll: allScenes,
  },
  { name: 'wall, Risk', screen: wall, path: '/wall?rotate=0&scene=risk', panels: 5, turns: ['density'] },
  { name: 'wall, Clinics', screen: wall, path: '/wall?rotate=0&scene=clinics', panels: 4, turns: ['clinic'] },
  {
    name: 'desk, alerts',
    screen: desk,
    path: '/desk?page=alerts&district=all',
    panels: 2,
    turns: ['alert'],
    showAll: allPages,
  },
  {
    name: 'desk, streets of a district',
    screen: desk,
    path: `/desk?district=${DISTRICT}`,
    panels: 2,
    turns: ['cases'],
  },
];
