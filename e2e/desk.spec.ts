import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, standing, test } from './city.ts';

const queue = (page: Page) => page.getByRole('region', { name: '预警列表' });
const detail = (page: Page) => page.getByRole('region', { name: '预警详情' });
const rows = (page: Page) => queue(page).getByRole('row');

/** An alert that nobody has taken yet. */
const untaken = (page: Page) => rows(page).filter({ hasText: '待确认' }).getByRole('link').first();

async function acknowledge(page: Page, note: string): Promise<void> {
  await detail(page).getByRole('button', { name: '确认' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(note);
  await dialog.getByRole('button', { name: '提交' }).click();
}

test('an acknowledgement with its note is seen at once on another screen', async ({ browser, openCity }) => {
  const city = await openCity(standing);
  const [mine, other] = await Promise.all([browser.newPage(), browser.newPage()]);
  const address = `${city.url}/desk?page=alerts&district=all&user=commander`;
  await mine.goto(address);
  await untaken(mine).click();
  await expect(detail(mine)).toContainText('待确认');
  await other.goto(mine.url());
  await expect(detail(other)).toContainText('待确认');
  await acknowledge(mine, '已电话核实，派人到场');
  await expect(detail(mine)).toContainText('已确认');
  await expect(detail(other)).toContainText('已电话核实，派人到场');
  await Promise.all([mine.close(), other.close()]);
});

test('filters, selection and page are in the address, and Back undoes each step', async ({
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=commander`);
  await expect(rows(page).nth(2)).toBeVisible();
  const before = await rows(page).count();
  await queue(page).getByLabel('类别').selectOption({ label: '物资' });
  await expect(page).toHaveURL(/topic=supply/);
  await expect(rows(page)).not.toHaveCount(before);
  await rows(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/alert=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/alert=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/topic=/);
  await expect(rows(page)).toHaveCount(before);
});

test('what is typed is found and counted, and given back when it is deleted', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=commander`);
  await expect(rows(page).nth(2)).toBeVisible();
  const table = queue(page).getByRole('grid');
  const before = Number(await table.getAttribute('aria-rowcount'));
  const field = queue(page).getByLabel('查找');
  await field.pressSequentially('余杭');
  await expect(field).toHaveValue('余杭');
  await expect(page).toHaveURL(/find=%E4%BD%99%E6%9D%AD/);
  await expect(table).not.toHaveAttribute('aria-rowcount', String(before));
  const found = Number(await table.getAttribute('aria-rowcount')) - 1;
  await expect(queue(page).getByText(`${found} / ${before - 1} 条`)).toBeVisible();
  await expect(queue(page).locator('[aria-busy=true]')).toHaveCount(0);
  // The link of a row leads to the alert in the list so filtered.
  await expect(rows(page).getByRole('link').first()).toHaveAttribute('href', /find=%E4%BD%99%E6%9D%AD/);
  await field.press('Backspace');
  await field.press('Backspace');
  await expect(table).toHaveAttribute('aria-rowcount', String(before));
  await expect(page).not.toHaveURL(/find=/);
});

test('a viewer may not act, an officer only in the own district', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=wall`);
  await rows(page).getByRole('link').first().click();
  await expect(detail(page)).toContainText('您只能查看这条预警');
  const forbidden = await page.evaluate(async () => {
    const list = await (await fetch('/api/v1/alerts?open=true&limit=1')).json();
    const answer = await fetch(`/api/v1/alerts/${encodeURIComponent(list.items[0].id)}/acknowledge`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': `"${list.items[0].version}"`,
        'Idempotency-Key': 'k1',
      },
      body: JSON.stringify({ note: 'x' }),
    });
    return { status: answer.status, type: answer.headers.get('content-type') };
  });
  expect(forbidden.status).toBe(403);
  expect(forbidden.type).toContain('application/problem+json');
  await page.goto(`${city.url}/desk?page=alerts&user=330110`);
  await expect(page.getByLabel('区县')).toHaveValue('330110');
});

test('whoever acts on an outdated picture is told what changed and keeps the note', async ({
  browser,
  openCity,
}) => {
  const city = await openCity(standing);
  const page = await browser.newPage();
  await page.goto(`${city.url}/desk?page=alerts&district=all&user=commander`);
  await untaken(page).click();
  await detail(page).getByRole('button', { name: '确认' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('我的说明不能丢');
  const id = new URL(page.url()).searchParams.get('alert') ?? '';
  const headers = { 'X-Demo-User': 'commander' };
  const path = `${city.url}/api/v1/alerts/${encodeURIComponent(id)}`;
  const { version } = await (await page.request.get(path, { headers })).json();
  const overtaking = await page.request.post(`${path}/acknowledge`, {
    headers: { ...headers, 'If-Match': `"${version}"`, 'Idempotency-Key': 'other-desk' },
    data: { note: '别人先办' },
  });
  expect(overtaking.status()).toBe(200);
  await dialog.getByRole('button', { name: '提交' }).click();
  await expect(dialog).toContainText(/已保留|有人刚更新|不允许/);
  await expect(dialog.getByRole('textbox')).toHaveValue('我的说明不能丢');
  await page.close();
});

test('what is shown can be exported, readable by a spreadsheet', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?page=alerts&district=all`);
  const download = page.waitForEvent('download');
  await queue(page).getByRole('button', { name: '导出 CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.trim().split('\r\n');
  expect(lines[0]).toContain('地点');
  expect(lines.length).toBeGreaterThan(3);
});

test('a district is chosen, drilled into and explained, and a link shows the same to somebody else', async ({
  browser,
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  await page.goto(`${city.url}/desk?district=all`);
  const ranking = page.getByRole('region', { name: '风险排序' });
  await ranking.getByRole('row', { name: /余杭区/ }).click();
  await expect(page).toHaveURL(/area=330110/);
  await expect(page.getByRole('region', { name: '风险依据' })).toContainText('余杭区');
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('region', { name: '风险依据' })).toContainText('余杭区');
  await other.close();
  await page.getByLabel('区县').selectOption({ label: '余杭区' });
  await page.getByRole('button', { name: '表格' }).first().click();
  await expect(page.getByRole('row', { name: /仓前街道/ }).first()).toBeVisible();
});

test('on a phone every page fits its width and a detail has a way back', async ({ page, openCity }) => {
  const city = await openCity(standing);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['map', 'alerts', 'clinics', 'supplies', 'feeds']) {
    await page.goto(`${city.url}/desk?page=${name}&district=330110`);
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, name).toBeLessThanOrEqual(0);
  }
  await page.goto(`${city.url}/desk?page=alerts&district=all`);
  await rows(page).getByRole('link').first().click();
  await page.getByRole('button', { name: '返回列表' }).click();
  await expect(queue(page)).toBeVisible();
});
