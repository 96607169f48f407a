import { startCity } from '../scripts/city.mjs';
import { expect, standing, test } from './city.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('with the API gone the wall keeps its picture, says since when, and recovers by itself', async ({
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/wall?rotate=0`);
  const visits = page.getByRole('region', { name: '发热门诊就诊', exact: true });
  await expect(visits).toContainText('人次');
  await city.stop();
  await expect(page.getByText(/连接中断，自/)).toBeVisible();
  await expect(visits).toContainText('人次');
  await expect(page.getByRole('region', { name: '风险地图', exact: true })).toContainText('余杭区');
  const again = await startCity({ ...standing, port: city.port });
  await expect(page.getByText(/连接中断，自/)).toBeHidden({ timeout: 30_000 });
  await expect(visits).toContainText('人次');
  await again.stop();
});

test('an API that is down at times answers 503 and is waited for', async ({ page, openCity }) => {
  // Down for 20 s in every 80: a machine that sleeps through one window sees the next.
  test.setTimeout(240_000);
  const city = await openCity({ scenario: 'api-down', rate: 360, start: '2020-02-03T09:00:00+08:00' });
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(page.getByRole('region', { name: '发热门诊就诊', exact: true })).toContainText('人次');
  await expect(page.getByText(/连接中断，自/)).toBeVisible({ timeout: 100_000 });
  await expect(page.getByText(/连接中断，自/)).toBeHidden({ timeout: 60_000 });
});

test('a feed that falls silent becomes one alert with its owner, and its figures dim instead of turning zero', async ({
  page,
  openCity,
}) => {
  const city = await openCity({ scenario: 'feed-outage', paused: true, start: '2020-02-03T13:30:00+08:00' });
  await page.goto(`${city.url}/desk?page=feeds&district=all`);
  await expect(page.getByRole('region', { name: /数据/ }).first()).toContainText('停更');
  const list = await (
    await page.request.get(`${city.url}/api/v1/alerts?open=true&topic=feed&limit=100`)
  ).json();
  const silent = list.items.filter(
    (alert: { evidence: { feed?: string } }) => alert.evidence.feed === 'clinic-status',
  );
  expect(silent).toHaveLength(1);
  expect(silent[0].owner.department.zh).not.toBe('');
});

test('on a slow line that loses answers the desk still gets there', async ({ page, openCity }) => {
  const city = await openCity({ scenario: 'slow-line', paused: true });
  await page.goto(`${city.url}/desk?page=alerts&district=all`);
  await expect(page.getByRole('region', { name: '预警列表' }).getByRole('row').nth(2)).toBeVisible({
    timeout: 45_000,
  });
});

test('an unknown page says so and leads on', async ({ page, openCity }) => {
  const city = await openCity(standing);
  expect((await page.request.get(`${city.url}/api/v1/nothing`)).status()).toBe(404);
  expect((await page.request.get(`${city.url}/assets/none.js`)).status()).toBe(404);
  await page.goto(`${city.url}/desk?page=alerts&alert=no-such-alert&district=all`);
  await expect(page.getByText('接口中没有这条记录').first()).toBeVisible();
});
