import { expect, standing, test } from './city.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('the overview answers where, what is rising, what runs out, who must act and how old it is', async ({
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/wall?rotate=0`);
  for (const name of ['风险地图', '发热门诊就诊', '最先断货', '确诊病例', '预警']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByText('2020-02-03 周一')).toBeVisible();
  await expect(page.getByRole('contentinfo', { name: '数据时效' })).toContainText('正常');
  await expect(page.getByRole('region', { name: '风险地图', exact: true })).toContainText('余杭区');
});

test('scenes turn by themselves, arrow keys step and space pauses', async ({ page, openCity }) => {
  const city = await openCity({ ...standing, scenario: 'quiet-week', start: '2020-05-11T12:00:00+08:00' });
  await page.goto(`${city.url}/wall?rotate=5`);
  const current = page.getByRole('navigation', { name: '画面' }).locator('[aria-current=page]');
  await expect(current).toHaveText('总览');
  await expect(current).toHaveText('风险');
  await expect(page).toHaveURL(/scene=risk/);
  await page.keyboard.press('ArrowLeft');
  await expect(current).toHaveText('总览');
  await expect(page.getByText('已暂停轮换')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('已暂停轮换')).toBeHidden();
  await expect(current).toHaveText('风险');
});

test('a grave unacknowledged alert holds its scene until somebody takes it', async ({ page, openCity }) => {
  const city = await openCity({ scenario: 'alert-flood', paused: true, start: '2020-02-03T08:45:00+08:00' });
  await page.goto(`${city.url}/wall?rotate=2`);
  await expect(page.getByText(/因 I{1,2} 预警停留/)).toBeVisible();
  const held = await page
    .getByRole('navigation', { name: '画面' })
    .locator('[aria-current=page]')
    .textContent();
  await page.waitForFunction(() => performance.now() > 8000);
  await expect(page.getByRole('navigation', { name: '画面' }).locator('[aria-current=page]')).toHaveText(
    held ?? '',
  );
});

test('the clock is the API’s, in the city’s time zone, and it runs', async ({ page, openCity }) => {
  const city = await openCity({ start: '2020-02-03T23:30:00+08:00', rate: 360 });
  await page.goto(`${city.url}/wall?rotate=0`);
  await expect(page.getByText('2020-02-03 周一')).toBeVisible();
  await expect(page.getByText('2020-02-04 周二')).toBeVisible();
});

test('nothing on the wall is cut off or scrolls at the sizes of walls', async ({ page, openCity }) => {
  const city = await openCity(standing);
  const sizes = [
    [1920, 1080],
    [3840, 2160],
    [5760, 1080],
    [3840, 1080],
  ] as const;
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const scene of ['overview', 'risk', 'clinics', 'supplies', 'feeds']) {
      await page.goto(`${city.url}/wall?rotate=0&scene=${scene}`);
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        const cut = [...document.querySelectorAll('section')].filter(
          (panel) => panel.scrollHeight > panel.clientHeight + 1 || panel.scrollWidth > panel.clientWidth + 1,
        );
        return {
          page: scrollWidth > clientWidth || scrollHeight > clientHeight,
          cut: cut.map((panel) => panel.innerText.slice(0, 20)),
        };
      });
      expect(over, `${scene} at ${width}x${height}`).toEqual({ page: false, cut: [] });
    }
  }
});
