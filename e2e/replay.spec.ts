import type { Page } from '@playwright/test';
import { expect, standing, test } from './city.ts';

const wall = { viewport: { width: 1920, height: 1080 } };
const after: typeof standing = { ...standing, start: '2020-03-01T08:00:00+08:00' };

const header = (page: Page) => page.getByRole('banner');
const bar = (page: Page) => page.getByRole('region', { name: '回放控制' });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const raised = async (page: Page) =>
  Number(/3级及以上(\d+)个/.exec((await region(page, '风险变化').textContent()) ?? '')?.[1]);

test.describe('on a wall', () => {
  test.use(wall);

  test('the epidemic is replayed from 20 January to the end of February, and the classes come down', async ({
    page,
    openCity,
  }) => {
    test.setTimeout(300_000);
    const city = await openCity(after);
    await page.goto(`${city.url}/wall?scene=risk&legend=official&at=2020-01-20T23:59&play=48`);
    await expect(header(page)).toContainText('回放');
    await expect(page).toHaveTitle(/^回放/);
    await expect(header(page)).toContainText('2020-02-08 23:59', { timeout: 120_000 });
    await page.keyboard.press('p');
    await expect(bar(page).getByRole('button', { name: '播放' })).toBeVisible();
    expect(await raised(page)).toBeGreaterThan(0);
    await page.keyboard.press('p');
    await expect(header(page)).toContainText('2020-02-29 23:59', { timeout: 120_000 });
    await expect.poll(() => raised(page)).toBe(0);
    // It stops by itself where the record meets the present.
    await expect(header(page)).toContainText('2020-03-01 08:00');
    await expect(bar(page).getByRole('button', { name: '播放' })).toBeVisible();
  });

  test('a replay cannot be taken for the present, and keeps its scene', async ({ page, openCity }) => {
    const city = await openCity(after);
    await page.goto(`${city.url}/wall?at=2020-02-10T09:00`);
    await expect(header(page)).toContainText('2020-02-10 09:00');
    await expect(header(page)).toContainText('按当时所知 · 非实时');
    await expect(header(page)).not.toContainText('2020-03-01');
    await expect(header(page)).toContainText('固定画面');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/scene=risk/);
    await expect(page).toHaveURL(/at=2020-02-10T09:00/);
    await expect(header(page)).toContainText('2020-02-10 09:00');
  });

  test('a total that was corrected later shows what was known then, and what is known now', async ({
    page,
    openCity,
  }) => {
    const city = await openCity(after);
    await page.goto(`${city.url}/wall?at=2020-02-11T20:00`);
    const cases = region(page, '确诊病例');
    await expect(cases).toContainText('165');
    await bar(page).getByText('按现在所知').click();
    await expect(page).toHaveURL(/known=now/);
    await expect(cases).toContainText('159');
    await expect(header(page)).toContainText('按现在所知');
  });
});

test('at the desk nobody acts on the alerts of a past moment', async ({ page, openCity }) => {
  const city = await openCity({ ...standing, start: '2020-02-15T10:20:00+08:00' });
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=commander&at=2020-02-10T09:00`);
  await region(page, '预警列表').getByRole('row').getByRole('link').first().click();
  const detail = region(page, '预警详情');
  await expect(detail).toContainText('回放中不能处置预警');
  await expect(detail.getByRole('button', { name: /确认|指派|核实|处置|办结/ })).toHaveCount(0);
  const id = new URL(page.url()).searchParams.get('alert') ?? '';
  const refused = await page.request.post(
    `${city.url}/api/v1/alerts/${encodeURIComponent(id)}/act?at=2020-02-10T09:00:00%2B08:00`,
    {
      headers: { 'X-Demo-User': 'commander', 'If-Match': '"1"', 'Idempotency-Key': 'replayed' },
      data: { note: 'x' },
    },
  );
  expect(refused.ok()).toBe(false);
  await bar(page).getByRole('button', { name: '返回实时' }).click();
  await expect(page).not.toHaveURL(/at=/);
  await expect(header(page)).toContainText('实时');
  await expect(header(page)).not.toContainText('回放 2020');
});

test('a replayed moment is a link that shows another screen the same', async ({
  browser,
  page,
  openCity,
}) => {
  const city = await openCity({ ...standing, start: '2020-02-15T10:20:00+08:00' });
  await page.goto(`${city.url}/desk?district=all`);
  await header(page).getByRole('button', { name: '回放' }).click();
  await expect(header(page)).toContainText('2020-02-15 10:00');
  const day = bar(page).getByRole('slider', { name: '回放日期' });
  for (let days = 0; days < 5; days++) await day.press('ArrowLeft');
  await expect(header(page)).toContainText('2020-02-10 10:00');
  const finding = await region(page, '风险排序').textContent();
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(header(other)).toContainText('2020-02-10 10:00');
  await expect(region(other, '风险排序')).toHaveText(finding ?? '');
  await other.close();
});

test('a moment beyond the record is brought into it', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?district=all&at=2031-01-01T00:00`);
  await expect(header(page)).toContainText('2020-02-03 08:00');
  await expect(page).toHaveURL(/at=2020-02-03T08:00/);
});

test('a user that nobody knows is told so, with the way out', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?user=nobody`);
  await expect(page.getByRole('heading', { name: '没有“nobody”这个身份' })).toBeVisible();
  await page.getByRole('link', { name: '以默认身份打开' }).click();
  await expect(page.getByRole('navigation', { name: '页面' })).toBeVisible();
});
