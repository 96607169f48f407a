import { startCity } from '../scripts/city.mjs';
import type { Page } from '@playwright/test';
import { expect, standing, test } from './city.ts';
import { copyOfBuild } from './deployment.ts';
import { serveFrontAlone } from './frontAlone.ts';

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

const current = /^(fresh|partial)$/;

/** Waits until the page has stored its picture, as it does when it is left. */
async function keepPicture(page: Page) {
  const kept = () =>
    page.evaluate(async () => {
      window.dispatchEvent(new Event('pagehide'));
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
  await expect.poll(kept, { timeout: 60_000 }).toBeGreaterThan(4);
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

    const front = await serveFrontAlone(city.port, api);
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
  const front = await serveFrontAlone(city.port, 'failing');
  await page.goto(chosen);
  await expect(page.getByRole('banner')).toContainText('截至 2020-02-03 08:00', { timeout: 30_000 });
  await expect(page.getByText('接口暂不可用；画面为')).toBeVisible();
  await expect(detail).toBeVisible();
  await expect(detail.getByRole('button', { name: '确认' })).toHaveCount(0);
  await front.stop();
});

test('a desk says that a newer version is there and leaves the reload to its user', async ({ page }) => {
  const build = await copyOfBuild();
  const city = await startCity({ ...calm, dist: build.dist });
  await page.goto(`${city.url}/desk?page=alerts&district=all`);
  await expect(page.getByRole('region', { name: '预警列表' })).toBeVisible();
  await mark(page);
  await city.stop();
  await build.renew('index');
  const again = await startCity({ ...calm, dist: build.dist, port: city.port });
  await expect(page.getByText('系统已更新')).toBeVisible({ timeout: 60_000 });
  await expect(marked(page)).toHaveCount(1);
  await page.getByRole('button', { name: '重新载入' }).click();
  await expect(marked(page)).toHaveCount(0);
  await expect(page.getByText('系统已更新')).toHaveCount(0);
  await again.stop();
  await build.remove();
});

test('a grave alert keeps its wall from reloading until somebody has taken it', async ({ page }) => {
  const build = await copyOfBuild();
  const city = await startCity({ ...standing, dist: build.dist });
  const open = await (
    await page.request.get(`${city.url}/api/v1/alerts?open=true&state=active&level=2`)
  ).json();
  expect(open.items).not.toHaveLength(0);
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(visits(page)).toContainText('人次');
  await mark(page);
  await city.stop();
  await build.renew('index');
  const again = await startCity({ ...standing, dist: build.dist, port: city.port });
  await expect(lost(page)).toBeHidden({ timeout: 30_000 });
  await page.waitForTimeout(15_000);
  await expect(marked(page)).toHaveCount(1);
  await again.stop();
  await build.remove();
});

test('a wall reloads once in the night, and only if it has been up for hours', async ({ page }) => {
  const city = await startCity({ ...calm, start: '2020-01-10T03:30:00+08:00', paused: false, rate: 120 });
  await page.clock.install();
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(visits(page)).toContainText('人次');
  await mark(page);
  // The night passes, but this page is young: 04:20 has come after 25 s.
  await expect(page.getByRole('banner').locator('time')).toHaveText(/^04:[3-5]/, { timeout: 60_000 });
  await expect(marked(page)).toHaveCount(1);
  await page.clock.fastForward('03:05:00');
  await expect(marked(page)).toHaveCount(0, { timeout: 90_000 });
  await mark(page);
  await page.waitForTimeout(15_000);
  await expect(marked(page)).toHaveCount(1);
  await city.stop();
});

test('a wall whose chunk is gone reloads once, is never white, and is whole when the build is', async ({
  page,
}) => {
  const build = await copyOfBuild();
  const put = await build.take('rest');
  const city = await startCity({ ...calm, dist: build.dist });
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect.poll(() => loads).toBe(2);
  await expect(page.getByRole('region', { name: '风险地图', exact: true })).toContainText('余杭区');
  await expect(page.getByText('此处显示出错').first()).toBeVisible();
  await page.waitForTimeout(8_000);
  expect(loads).toBe(2);
  await city.stop();
  await put();
  const again = await startCity({ ...calm, dist: build.dist, port: city.port });
  await expect(visits(page)).toContainText('人次', { timeout: 60_000 });
  await expect(page.getByText('此处显示出错')).toHaveCount(0);
  await again.stop();
  await build.remove();
});

test('what crashes on the wall recovers by itself while the rest stays', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(visits(page)).toContainText('人次');
  // Numbers that cannot be written crash every panel with figures at its next drawing.
  await page.evaluate(() => {
    const { prototype } = Intl.NumberFormat;
    const usual = Object.getOwnPropertyDescriptor(prototype, 'format') ?? {};
    Object.defineProperty(prototype, 'format', {
      configurable: true,
      get: () => () => {
        throw new Error('planted');
      },
    });
    setTimeout(() => Object.defineProperty(prototype, 'format', usual), 8_000);
  });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('此处显示出错').first()).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('疫情指挥');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('此处显示出错')).toHaveCount(0, { timeout: 60_000 });
  await expect(visits(page)).toContainText('人次');
});

test('the picture of a wall moves by 2 px each hour, without scrollbars', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.clock.install();
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(visits(page)).toContainText('人次');
  const wall = page.locator('[data-scene]');
  const at = async () => {
    const box = await wall.boundingBox();
    return [box?.x, box?.y];
  };
  expect(await at()).toEqual([0, 0]);
  // The watchdog comes last: an hour is told it again until it is there.
  await expect
    .poll(async () => {
      await page.clock.fastForward('00:10:00');
      return at();
    })
    .toEqual([2, 0]);
  await page.clock.fastForward('01:00:00');
  await expect.poll(at).toEqual([2, 2]);
  const overflow = await page.evaluate(() => {
    const { clientWidth, clientHeight } = document.documentElement;
    return { bars: [window.innerWidth - clientWidth, window.innerHeight - clientHeight] };
  });
  expect(overflow.bars).toEqual([0, 0]);
});

test('a wall has a name and sees without acting, whoever is signed in there', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/wall?rotate=0&device=${encodeURIComponent('东厅')}&user=commander`);
  await expect(page.getByRole('banner')).toContainText('屏 东厅');
  const { items } = await (await page.request.get(`${city.url}/api/v1/alerts?open=true`)).json();
  const answer = await page.request.post(`${city.url}/api/v1/alerts/${items[0].id}/acknowledge`, {
    headers: {
      'X-Demo-User': 'commander',
      'X-Device': encodeURIComponent('东厅'),
      'Idempotency-Key': 'from-the-wall',
      'If-Match': `"${items[0].version}"`,
    },
    data: { note: '已知悉' },
  });
  expect(answer.status()).toBe(403);
  expect((await answer.json()).detail).toBe('A viewer sees but does not act.');
});
