import { expect, standing, test } from './city.ts';

test('nothing leaves the origin and nothing breaks the content security policy', async ({
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== city.url) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(String(error)));
  for (const place of [
    '/wall?rotate=0',
    '/wall?rotate=0&scene=clinics',
    '/desk?district=all',
    '/desk?page=supplies&district=all',
  ]) {
    await page.goto(city.url + place);
    await expect(page.locator('[data-state]').first()).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  }
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});

test('every answer carries the security headers', async ({ request, openCity }) => {
  const city = await openCity(standing);
  for (const path of ['/wall', '/api/v1/session', '/api/v1/nothing']) {
    const headers = (await request.get(city.url + path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe-|\*/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBeTruthy();
  }
});
