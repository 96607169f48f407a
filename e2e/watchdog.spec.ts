import { startCity } from '../scripts/city.mjs';
import type { Page } from '@playwright/test';
import { expect, standing, test } from './city.ts';
import { copyOfBuild } from './deployment.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

/** A morning before the city's first grave alert. */
const calm = { ...standing, start: '2020-01-10T08:00:00+08:00' };

/** What a reload takes away: set on the page, it tells whether this is still the same one. */
const mark = (page: Page) => page.evaluate(() => void (document.documentElement.dataset['mark'] = 'same'));
const marked = (page: Page) => page.locator('html[data-mark=same]');
const lost = (page: Page) => page.getByText(/连接中断，自/);
const visits = (page: Page) => page.getByRole('region', { name: '发热门诊就诊', exact: true });

test('the wall reloads for a new build once it is quiet', async ({ page }) => {
  const build = await copyOfBuild();
  const city = await startCity({ ...calm, dist: build.dist });
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(visits(page)).toContainText('人次');
  await mark(page);
  await city.stop();
  await expect(lost(page)).toBeVisible();
  await build.renew('index');
  const again = await startCity({ ...calm, dist: build.dist, port: city.port });
  await expect(marked(page)).toHaveCount(0, { timeout: 60_000 });
  await expect(visits(page)).toContainText('人次');
  await mark(page);
  await page.waitForTimeout(12_000);
  await expect(marked(page)).toHaveCount(1);
  await again.stop();
  await build.remove();
});
