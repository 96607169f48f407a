import { startCity } from '../scripts/city.mjs';
import { expect, standing, test } from './city.ts';
import { copyOfBuild } from './deployment.ts';
import { calm, lost, mark, marked, visits, watched } from './unattended.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('the wall reloads for a new build once it is quiet', async ({ page }) => {
  const build = await copyOfBuild();
  const city = await startCity({ ...calm, dist: build.dist });
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(visits(page)).toContainText('人次');
  await mark(page);
  await watched(page);
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

test('a desk says that a newer version is there and leaves the reload to its user', async ({ page }) => {
  const build = await copyOfBuild();
  const city = await startCity({ ...calm, dist: build.dist });
  await page.goto(`${city.url}/desk?page=alerts&district=all`);
  await expect(page.getByRole('region', { name: '预警列表' })).toBeVisible();
  await mark(page);
  await watched(page);
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

test('a level II alert just raised keeps its wall from reloading', async ({ page }) => {
  const build = await copyOfBuild();
  const city = await startCity({ ...standing, dist: build.dist });
  const open = await (
    await page.request.get(`${city.url}/api/v1/alerts?open=true&state=active&level=2`)
  ).json();
  expect(open.items).not.toHaveLength(0);
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(visits(page)).toContainText('人次');
  await mark(page);
  await watched(page);
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
  test.setTimeout(300_000);
  const city = await startCity({ ...calm, start: '2020-01-10T03:00:00+08:00', paused: false, rate: 60 });
  await page.clock.install();
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(visits(page)).toContainText('人次');
  await mark(page);
  // The night passes, but this page is young: 04:20 has come after 80 s.
  await expect(page.getByRole('banner').locator('time')).toHaveText(/^04:[2-5]/, { timeout: 150_000 });
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
  await expect(page.getByText('此处显示出错')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole('main').locator('[data-state=crashed]')).toHaveCount(0);
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

test('a wall keeps its screen awake while it is seen, and again after it was hidden', async ({
  page,
  context,
  openCity,
}) => {
  const city = await openCity(standing);
  await context.grantPermissions(['screen-wake-lock']);
  await page.addInitScript(() => {
    const locks: WakeLockSentinel[] = [];
    const request = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = async (kind) => {
      const lock = await request(kind);
      locks.push(lock);
      return lock;
    };
    Reflect.set(window, 'held', () => locks.map(({ released }) => !released));
    Reflect.set(window, 'takeAway', () => Promise.all(locks.map((lock) => lock.release())));
  });
  const held = () => page.evaluate('held()');
  const takeAway = () => page.evaluate('takeAway()');
  // A browser without a window cannot be hidden: the page is told, after its lock has ended as with every hiding.
  const become = (state: DocumentVisibilityState) =>
    page.evaluate((told) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => told });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await page.clock.install();
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect.poll(held, { timeout: 60_000 }).toEqual([true]);
  await takeAway();
  await become('hidden');
  await page.clock.fastForward('00:02:00');
  expect(await held()).toEqual([false]);
  await become('visible');
  await expect.poll(held).toEqual([false, true]);
  // A browser may end it at any time, low on power for one.
  await takeAway();
  await page.clock.fastForward('00:02:00');
  await expect.poll(held).toEqual([false, false, true]);
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
