import type { Page } from '@playwright/test';
import { standing } from './city.ts';

/** A morning before the city's first grave alert. */
export const calm = { ...standing, start: '2020-01-10T08:00:00+08:00' };

/** What a reload takes away: set on the page, it tells whether this is still the same one. */
export const mark = (page: Page) =>
  page.evaluate(() => void (document.documentElement.dataset['mark'] = 'same'));
/** What watches over a page comes last. */
export const watched = (page: Page) =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/(DeskWatch|Watchdog)-/.test(name)),
  );
export const marked = (page: Page) => page.locator('html[data-mark=same]');
export const lost = (page: Page) => page.getByText(/连接中断，自/);
export const visits = (page: Page) => page.getByRole('region', { name: '发热门诊就诊', exact: true });
