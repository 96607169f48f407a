import type { Page } from '@playwright/test';
import { expect, standing } from './city.ts';

/** A morning before the city's first grave alert. */
export const calm = { ...standing, start: '2020-01-10T08:00:00+08:00' };

/** What a reload takes away: set on the page, it tells whether this is still the same one. */
export const mark = (page: Page) =>
  page.evaluate(() => void (document.documentElement.dataset['mark'] = 'same'));
const fetched = (page: Page) => page.evaluate(() => performance.getEntriesByType('resource').length);
/** Until what watches over a page is there and nothing more is being fetched: a cut part reloads its page at once. */
export async function watched(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/(DeskWatch|Watchdog)-/.test(name)),
  );
  let before = -1;
  const settled = async () => before === (before = await fetched(page));
  await expect.poll(settled, { intervals: [2_000] }).toBe(true);
}
export const marked = (page: Page) => page.locator('html[data-mark=same]');
export const lost = (page: Page) => page.getByText(/连接中断，自/);
export const visits = (page: Page) => page.getByRole('region', { name: '发热门诊就诊', exact: true });
