import type { Page } from '@playwright/test';
import { expect, standing, test } from './city.ts';

const detail = (page: Page) => page.getByRole('region', { name: '预警详情' });
const quality = (page: Page) => page.getByRole('region', { name: /^预警质量/ });
const behind = (page: Page) => page.getByRole('region', { name: /的预警$/ });

/** One of the steps of the alert on show, with its note and, where it asks for one, a verdict. */
async function take(page: Page, step: string, verdict?: string): Promise<void> {
  await detail(page).getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (verdict !== undefined) await dialog.getByLabel('核实结论').selectOption({ label: verdict });
  await dialog.getByRole('textbox').fill(`${step}：电话与现场核对过`);
  await dialog.getByRole('button', { name: '提交' }).click();
  await expect(dialog).toBeHidden();
}

/** How many alerts of clinics over capacity have this finding, as the table of yields says. */
async function found(page: Page, column: number): Promise<number> {
  const row = quality(page).getByRole('row', { name: /门诊超负荷/ });
  return Number(await row.getByRole('cell').nth(column).textContent());
}
const [asTrue, asError] = [0, 2];

test('closing an alert and judging it again changes the yield of its rule, and the timeline keeps both', async ({
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=commander`);
  await expect(quality(page)).toContainText('各规则的属实率');
  const before = { right: await found(page, asTrue), error: await found(page, asError) };
  const row = page.getByRole('row', { name: /超负荷.*待确认/ });
  await row.first().getByRole('link').click();
  const alert = page.url();
  await take(page, '确认');
  await take(page, '核实', '属实');
  await take(page, '办结');
  await expect(detail(page)).toContainText('已办结');
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=commander`);
  await expect.poll(() => found(page, asTrue)).toBe(before.right + 1);

  await page.goto(alert);
  await take(page, '判定', '数据错误');
  await expect(detail(page)).toContainText('数据错误（原判：属实）');
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=commander`);
  await expect.poll(() => found(page, asError)).toBe(before.error + 1);
  expect(await found(page, asTrue)).toBe(before.right);
});

test('a figure opens the alerts that it counts, as a link', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=commander`);
  await expect(quality(page)).toContainText('各规则的属实率');
  const errors = await found(page, asError);
  await quality(page)
    .getByRole('row', { name: /门诊超负荷/ })
    .getByRole('cell')
    .nth(asError)
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/figure=data-error/);
  await expect(behind(page).getByRole('row', { name: /数据错误/ })).toHaveCount(errors);
  await behind(page).getByRole('button', { name: '返回预警列表' }).click();
  await expect(page.getByRole('region', { name: '预警列表' })).toBeVisible();
});

test('a viewer reads the quality but may not judge', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=wall&figure=true`);
  await expect(quality(page)).toContainText('响应时限');
  await behind(page)
    .getByRole('row', { name: /已办结/ })
    .first()
    .getByRole('link')
    .click();
  await expect(detail(page)).toContainText('您只能查看这条预警');
  await expect(detail(page).getByRole('button', { name: '判定' })).toHaveCount(0);
  const id = new URL(page.url()).searchParams.get('alert') ?? '';
  const path = `${city.url}/api/v1/alerts/${encodeURIComponent(id)}`;
  const { version } = await (await page.request.get(path)).json();
  const refused = await page.request.post(`${path}/judge`, {
    headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': 'viewer' },
    data: { note: 'x', verdict: 'false' },
  });
  expect(refused.status()).toBe(403);
});
