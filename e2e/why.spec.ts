import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, standing, test } from './city.ts';

const reasons = (page: Page) => page.getByRole('region', { name: '风险依据' });
const comparison = (page: Page) => page.getByRole('region', { name: '各套规则下的等级' });
const ranking = (page: Page) => page.getByRole('region', { name: '风险排序' });
const officialMap = (page: Page) => page.getByRole('region', { name: '风险地图', exact: true });
const supposedMap = (page: Page) => page.getByRole('region', { name: '假设推演地图' });
const whatIf = (page: Page) => page.getByRole('region', { name: '假设推演', exact: true });
const orangeFrom = (page: Page) => whatIf(page).getByRole('spinbutton', { name: /^4级.*累计确诊/ });
const changed = (page: Page) => whatIf(page).getByRole('list', { name: '变级的区域' });

const mark = '假设推演，并非正式等级';

/** The classes as everybody's API answers them. */
async function officialClasses(page: Page, url: string): Promise<unknown> {
  const answer = await page.request.get(`${url}/api/v1/risk?level=district`);
  const { items }: { items: { adcode: string; level: number | null }[] } = await answer.json();
  return items.map(({ adcode, level }) => [adcode, level]);
}

/** Presses Tab until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

test('every row of the ranking and of the map’s table says why it has its class', async ({
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?district=all&user=commander`);
  await ranking(page)
    .getByRole('row', { name: /余杭区/ })
    .click();
  await expect(reasons(page)).toContainText('余杭区');
  for (const part of ['满足', '何时可降级', '数据时间与来源', '收到', '本系统自定']) {
    await expect(reasons(page)).toContainText(part);
  }
  await expect(reasons(page)).toContainText(/\d+个区县中\d+个一致/);
  const packs = comparison(page).getByRole('listitem');
  await expect(packs.filter({ hasText: '地图所用' })).toHaveCount(1);
  expect(await packs.count()).toBeGreaterThan(1);
  await reasons(page).getByRole('button', { name: '返回排序' }).click();
  await expect(ranking(page)).toBeVisible();
  await officialMap(page).getByRole('button', { name: '表格' }).click();
  await officialMap(page)
    .getByRole('row', { name: /萧山区/ })
    .click();
  await expect(reasons(page)).toContainText('萧山区');
});

test('a what-if is a link that shows somebody else the same, and changes nothing for others', async ({
  browser,
  openCity,
}) => {
  const city = await openCity(standing);
  const mine = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await mine.newPage();
  await page.goto(`${city.url}/desk?district=all&user=commander`);
  const before = await officialClasses(page, city.url);
  await page.getByRole('button', { name: '假设推演…' }).click();
  await expect(whatIf(page)).toContainText('没有区县变级');
  await orangeFrom(page).fill('0');
  await expect(whatIf(page).getByRole('status').first()).toContainText(/\d+个区县变级：升级\d+/);
  await expect(page).toHaveURL(/whatif=/);
  await expect(supposedMap(page)).toContainText(mark);
  const list = await changed(page).innerText();
  await whatIf(page).getByRole('button', { name: '复制链接' }).click();
  await expect(whatIf(page)).toContainText('链接已复制');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toContain('user=');

  const other = await (await browser.newContext()).newPage();
  await other.goto(`${link}&user=330110`);
  await expect(supposedMap(other)).toContainText(mark);
  await expect(changed(other)).toBeVisible();
  expect(await changed(other).innerText()).toBe(list);

  await other.goto(`${city.url}/desk?district=all`);
  await expect(officialMap(other)).toBeVisible();
  await expect(other.getByText(mark)).toHaveCount(0);
  expect(await officialClasses(other, city.url)).toEqual(before);
  const { search } = new URL(link);
  await other.goto(`${city.url}/wall${search}&rotate=0`);
  await expect(officialMap(other)).toContainText('余杭区');
  await expect(other.getByText(mark)).toHaveCount(0);

  await page.getByRole('button', { name: '结束推演' }).click();
  await expect(officialMap(page)).toBeVisible();
  await expect(page).not.toHaveURL(/whatif/);
  await Promise.all([mine.close(), other.context().close()]);
});

test('a what-if is made, read and left with the keyboard alone', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?district=all&user=commander`);
  await tabTo(page, page.getByRole('button', { name: '假设推演…' }));
  await page.keyboard.press('Enter');
  await tabTo(page, orangeFrom(page));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0');
  const first = changed(page).getByRole('button').first();
  await expect(first).toBeVisible();
  for (let presses = 0; presses < 20; presses += 1) {
    if (await first.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await expect(reasons(page)).toContainText('正式等级');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, page.getByRole('button', { name: '结束推演' }));
  await page.keyboard.press('Enter');
  await expect(officialMap(page)).toBeVisible();
});

test('why and what-if are free of accessibility faults and fit a phone', async ({ page, openCity }) => {
  const city = await openCity(standing);
  for (const lang of ['zh', 'en']) {
    for (const place of ['area=330110', 'area=330110&whatif=cumulativeConfirmed%3E14:0']) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.goto(`${city.url}/desk?district=all&${place}&lang=${lang}`);
      await expect(page.locator('[data-state]').first()).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${place} ${lang}`,
      ).toEqual([]);
      const text = (await page.locator('main').textContent()) ?? '';
      if (lang === 'en') expect(text.match(/\p{Script=Han}+/gu)).toBeNull();
      await page.setViewportSize({ width: 390, height: 844 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${place} ${lang}`).toBeLessThanOrEqual(0);
    }
  }
});

test('a bad rule file is named with its place and the reason, and the others go on', async ({
  page,
  openCity,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'packs-'));
  await writeFile(join(folder, 'our-city.yaml'), 'id: our-city\nname: {zh: 本市, en: Ours}\nunit: galaxy\n');
  const options = { ...standing, packs: folder };
  const city = await openCity(options);
  await page.goto(`${city.url}/desk?district=all&user=commander`);
  await page.getByText(/处规则文件被拒绝/).click();
  await expect(page.getByText(/our-city\.yaml 第\d+行第\d+列/).first()).toBeVisible();
  await expect(page.getByLabel('规则').getByRole('option', { name: /五色/ })).toHaveCount(1);
  await expect(officialMap(page)).toContainText('余杭区');
});
