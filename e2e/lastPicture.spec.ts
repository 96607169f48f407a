import type { Page } from '@playwright/test';
import { startCity } from '../scripts/city.mjs';
import { expect, standing, test } from './city.ts';
import { apis, serveFront } from './front.ts';
import { visits } from './unattended.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const current = /^(fresh|partial)$/;

/** How many records the pages of this browser keep of what they showed. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    // Opening a database that is not there would make an empty one.
    const there = await indexedDB.databases();
    if (!there.some(({ name }) => name === 'last-picture')) return 0;
    const opening = indexedDB.open('last-picture');
    return new Promise<number>((resolve) => {
      opening.addEventListener('success', () => {
        const keys = opening.result.transaction('pictures').objectStore('pictures').getAllKeys();
        keys.addEventListener('success', () => {
          opening.result.close();
          resolve(keys.result.length);
        });
      });
    });
  });

/** Waits until the page has stored its picture, as it does when it is left. */
async function keepPicture(page: Page) {
  const left = async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    return kept(page);
  };
  await expect.poll(left, { timeout: 60_000 }).toBeGreaterThan(4);
}

for (const [lang, api, words, asOf] of [
  ['zh', 'failing', '接口暂不可用；画面为', '截至 2020-02-03 08:00'],
  [
    'en',
    'silent',
    'The API did not answer in time; this is the last known picture',
    'As of 2020-02-03 08:00',
  ],
  ['zh', 'refusing', '未登录或登录已失效；画面为', '截至 2020-02-03 08:00'],
] as const) {
  test(`a wall that starts while its API is ${api} shows its last picture, marked, until it is live (${lang})`, async ({
    page,
  }) => {
    const panel = page.getByRole('region', {
      name: { zh: '发热门诊就诊', en: 'Fever-clinic visits' }[lang],
      exact: true,
    });
    const city = await startCity(standing);
    const wall = `${city.url}/wall?rotate=0&lang=${lang}`;
    await page.goto(wall);
    await expect(panel).toHaveAttribute('data-state', current);
    const figure = /\d[\d,]{2,}/.exec((await panel.textContent()) ?? '')?.[0] ?? 'a figure';
    await keepPicture(page);
    await city.stop();

    const front = await serveFront(apis[api], city);
    await page.goto(wall);
    const banner = page.getByRole('banner');
    await expect(banner).toContainText(asOf);
    await expect(page.getByText(words)).toBeVisible();
    await expect(panel).toHaveAttribute('data-state', 'stale');
    await expect(panel).toContainText(figure);
    await page.screenshot({ path: test.info().outputPath('last-picture.png') });
    await front.stop();

    const again = await startCity({ ...standing, port: city.port });
    await expect(banner).not.toContainText(asOf, { timeout: 60_000 });
    await expect(panel).toHaveAttribute('data-state', current, { timeout: 30_000 });
    await expect(page.getByText(words)).toHaveCount(0);
    await again.stop();
  });
}

test('a wall that restarts while its server is gone shows its last picture, and is live when the server is back', async ({
  page,
}) => {
  const city = await startCity(standing);
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(visits(page)).toContainText('人次');
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match('/index.html'))), { timeout: 60_000 })
    .toBe(true);
  await keepPicture(page);
  await city.stop();
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('截至 2020-02-03 08:00', { timeout: 30_000 });
  await expect(page.getByText('无法连接接口；画面为')).toBeVisible();
  await expect(visits(page)).toHaveAttribute('data-state', 'stale');
  const again = await startCity({ ...standing, port: city.port });
  await expect(page.getByRole('banner')).not.toContainText('截至', { timeout: 60_000 });
  await expect(visits(page)).toHaveAttribute('data-state', current, { timeout: 30_000 });
  await again.stop();
});

test('a desk that starts without its API shows its last picture, and nobody can act on it', async ({
  page,
}) => {
  const city = await startCity(standing);
  const desk = `${city.url}/desk?page=alerts&district=all&user=commander`;
  await page.goto(desk);
  const list = page.getByRole('region', { name: '预警列表' });
  await list.getByRole('row').filter({ hasText: '待确认' }).first().click();
  const detail = page.getByRole('region', { name: '预警详情' });
  await expect(detail.getByRole('button', { name: '确认' })).toBeVisible();
  const chosen = page.url();
  await page.waitForTimeout(4_000);
  await keepPicture(page);
  await city.stop();
  const front = await serveFront(apis.failing, city);
  await page.goto(chosen);
  await expect(page.getByRole('banner')).toContainText('截至 2020-02-03 08:00', { timeout: 30_000 });
  await expect(page.getByText('接口暂不可用；画面为')).toBeVisible();
  await expect(detail).toBeVisible();
  await expect(detail.getByRole('button', { name: '确认' })).toHaveCount(0);
  await front.stop();
});

test('a desk that is turned away keeps nothing of what its user saw', async ({ page }) => {
  const city = await startCity(standing);
  const desk = `${city.url}/desk?page=alerts&district=all`;
  await page.goto(desk);
  await expect(page.getByRole('region', { name: '预警列表' })).toBeVisible();
  await keepPicture(page);
  await city.stop();
  const front = await serveFront(apis.refusing, city);
  await page.goto(desk);
  await expect(page.getByRole('heading', { name: '未登录' })).toBeVisible();
  await expect.poll(() => kept(page)).toBe(0);
  await front.stop();
});
