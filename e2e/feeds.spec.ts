import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './city.ts';

/** The clinics' loads fail every day from 08:30 to 14:30. */
const outage = (clock: string) => ({
  scenario: 'feed-outage',
  paused: true,
  start: `2020-02-03T${clock}:00+08:00`,
});

const board = (page: Page) => page.getByRole('region', { name: '数据供给' });
const detail = (page: Page) => page.getByRole('region', { name: '数据源详情' });
const row = (page: Page, feed: string) => board(page).getByRole('row').filter({ hasText: feed });

test('a silent feed has one alert with its owner, says who is missing and what is blocked', async ({
  page,
  openCity,
}) => {
  const city = await openCity(outage('13:30'));
  await page.goto(`${city.url}/desk?page=feeds&district=all&user=commander`);
  await expect(row(page, '发热门诊实时负荷')).toContainText('停更');
  await expect(row(page, '发热门诊实时负荷')).toContainText('待确认');
  await row(page, '发热门诊实时负荷').getByRole('link').click();
  await expect(page).toHaveURL(/feed=clinic-status/);
  await expect(detail(page)).toContainText('调度值班长');
  await expect(detail(page).getByRole('region', { name: '未按时的单位' })).toContainText(
    '48 家中 48 家未按时',
  );
  await expect(detail(page)).toContainText('门诊实时状态与负荷');
  const week = detail(page).getByRole('region', { name: '近7天供给' });
  await expect(week).toContainText(/未到 \d+ 次/);
  await expect(week.getByRole('row').filter({ hasText: '未到' }).first()).toContainText('0/48');
  await detail(page)
    .getByRole('link', { name: /数据停更/ })
    .click();
  await expect(page.getByRole('region', { name: '预警详情' })).toContainText('市急救中心');
  await page.goBack();
  await expect(detail(page)).toContainText('发热门诊实时负荷');
});

test('a feed that comes back leaves its alert cleared and its gap in the record', async ({
  page,
  openCity,
}) => {
  // Two minutes of simulated time a second: the loads return at 14:30.
  test.setTimeout(120_000);
  const city = await openCity({ ...outage('14:28'), paused: false, rate: 120 });
  await page.goto(`${city.url}/desk?page=feeds&district=all&user=commander&feed=clinic-status`);
  await expect(detail(page)).toContainText('停更');
  await expect(detail(page).getByRole('region', { name: '未结预警' })).toContainText('信号已消失', {
    timeout: 60_000,
  });
  await expect(row(page, '发热门诊实时负荷')).toContainText(/上报不全|正常/);
  await expect(detail(page).getByRole('region', { name: '近7天供给' })).toContainText(/未到 \d+ 次/);
});

test('garbage and lateness are told apart from silence', async ({ page, openCity }) => {
  const city = await openCity(outage('15:00'));
  await page.goto(`${city.url}/desk?page=feeds&district=all&feed=inbound`);
  const errors = detail(page).getByRole('region', { name: '错误记录' });
  await expect(errors).toContainText('拒收');
  await expect(row(page, '在途物资')).toContainText('数据被拒收');
});

for (const lang of ['zh', 'en']) {
  test(`the wall shows the feeds, the worst first, and what is blocked (${lang})`, async ({
    page,
    openCity,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const city = await openCity(outage('13:30'));
    await page.goto(`${city.url}/wall?scene=feeds&rotate=0&lang=${lang}`);
    const scene = page.getByRole('main');
    const first = scene.getByRole('listitem').first();
    await expect(first).toContainText(lang === 'zh' ? '停更' : 'No update for');
    await expect(scene).toContainText(
      lang === 'zh' ? '门诊实时状态与负荷' : 'Status and load of the clinics',
    );
    await expect(scene).toContainText(lang === 'zh' ? '3/7' : '3 of 7');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    if (lang === 'en') expect(await scene.textContent()).not.toMatch(/[\u4e00-\u9fff]/);
  });
}
