import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, standing, test } from './city.ts';

const places = [
  '/wall?rotate=0',
  '/wall?rotate=0&scene=risk',
  '/wall?rotate=0&scene=clinics',
  '/wall?rotate=0&scene=supplies',
  '/wall?rotate=0&scene=feeds',
  '/desk?page=map&district=all',
  '/desk?page=alerts&district=all&user=commander',
  '/desk?page=clinics&district=330110',
  '/desk?page=supplies&district=all',
  '/desk?page=feeds&district=all',
];

const settled = async (page: Page) => {
  await expect(page.locator('[data-state]').first()).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
};

for (const lang of ['zh', 'en'] as const) {
  test(`every page is free of accessibility faults that a machine can find (${lang})`, async ({
    page,
    openCity,
  }) => {
    test.setTimeout(300_000);
    const city = await openCity(standing);
    for (const place of places) {
      await page.goto(`${city.url}${place}&lang=${lang}`);
      await settled(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
      expect(found, place).toEqual([]);
    }
  });
}

test('in English no Chinese character is left on any page', async ({ page, openCity }) => {
  const city = await openCity(standing);
  for (const place of places) {
    await page.goto(`${city.url}${place}&lang=en`);
    await settled(page);
    const left = await page.evaluate(() =>
      (document.body.textContent?.match(/[\u3000-\u303f\u4e00-\u9fff\uff01-\uff60]+/g) ?? []).slice(0, 5),
    );
    expect(left, place).toEqual([]);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

test('an alert is found, opened and acknowledged with the keyboard alone', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=commander`);
  const queue = page.getByRole('region', { name: '预警列表' });
  await expect(queue.getByRole('row').nth(1)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到主要内容' })).toBeFocused();
  await page.keyboard.press('Enter');
  const inTable = () => page.evaluate(() => document.activeElement?.closest('tbody') !== null);
  for (let presses = 0; presses < 25 && !(await inTable()); presses++) await page.keyboard.press('Tab');
  expect(await inTable()).toBe(true);
  const row = () => page.evaluate(() => document.activeElement?.closest('tr')?.textContent ?? '');
  await page.keyboard.press('ArrowDown');
  for (let presses = 0; presses < 20 && !(await row()).includes('待确认'); presses++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/alert=/);
  const button = page.getByRole('region', { name: '预警详情' }).getByRole('button', { name: '确认' });
  await expect(button).toBeVisible();
  const focused = () => button.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60 && !(await focused()); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('收到');
  const submit = page.getByRole('dialog').getByRole('button', { name: '提交' });
  const atSubmit = () => submit.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 10 && !(await atSubmit()); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '预警详情' })).toContainText('已确认');
});
