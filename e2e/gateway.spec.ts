import { expect, standing, test } from './city.ts';
import { copyOfBuild } from './deployment.ts';
import { apis, behind, serveFront } from './front.ts';
import { mark, marked, visits } from './unattended.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const current = /^(fresh|partial)$/;

test('a wall whose session ends keeps its picture, says why it is old, and goes on with the next session', async ({
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  const { pass, end } = behind(city.url);
  let known = true;
  const front = await serveFront((request) => (known ? pass(request) : apis.refusing()));
  await page.clock.install();
  await page.goto(`${front.url}/wall?rotate=0`);
  await expect(visits(page)).toHaveAttribute('data-state', current);
  await mark(page);
  const figure = /\d[\d,]{2,}/.exec((await visits(page).textContent()) ?? '')?.[0] ?? 'a figure';

  known = false;
  end();
  await page.clock.fastForward('00:02:00');
  const band = page.locator('[aria-live=assertive]').getByText('未登录或登录已失效');
  await expect(band).toBeVisible();
  await expect(visits(page)).toHaveAttribute('data-state', 'stale');
  await expect(visits(page)).toContainText(figure);
  await expect(page.getByRole('banner')).toContainText('疫情指挥');

  known = true;
  await expect(band).toHaveCount(0, { timeout: 60_000 });
  await expect(visits(page)).toHaveAttribute('data-state', current, { timeout: 30_000 });
  await expect(page.getByRole('banner')).toContainText('实时');
  await expect(marked(page)).toHaveCount(1);
  await front.stop();
});

/** An API that finds its active alerts of level I: the simulated city raises none so grave. */
function gravest(url: string) {
  const { pass } = behind(url);
  return async (request: Request) => {
    const answer = await pass(request);
    if (!answer.ok || new URL(request.url).pathname !== '/api/v1/alerts') return answer;
    const { items, ...rest } = await answer.json();
    const graver = (alert: { state: string }) => (alert.state === 'active' ? { ...alert, level: 1 } : alert);
    return Response.json({ ...rest, items: items.map(graver) });
  };
}

test('an alert of level I holds a new build off its wall until somebody acknowledges it', async ({
  page,
  openCity,
}) => {
  const city = await openCity(standing);
  const build = await copyOfBuild();
  const front = await serveFront(gravest(city.url), build);
  await page.clock.install();
  const watchdog = page.waitForResponse(/\/assets\/Watchdog-/);
  await page.goto(`${front.url}/wall?rotate=0`);
  await watchdog;
  await mark(page);
  await build.renew('index');
  front.deploy();
  // By then the wall has asked for newer builds, and would have let go of a level II.
  await page.clock.fastForward('00:06:00');
  await expect(visits(page)).toHaveAttribute('data-state', current);
  await page.waitForTimeout(12_000);
  await expect(marked(page)).toHaveCount(1);

  const { items } = await (await page.request.get(`${city.url}/api/v1/alerts?open=true&state=active`)).json();
  expect(items).not.toHaveLength(0);
  for (const { id, version } of items) {
    const answer = await page.request.post(`${city.url}/api/v1/alerts/${id}/acknowledge`, {
      headers: {
        'X-Demo-User': 'commander',
        'Idempotency-Key': crypto.randomUUID(),
        'If-Match': `"${version}"`,
      },
      data: { note: '已知悉' },
    });
    expect(answer.status()).toBe(200);
  }
  await expect(marked(page)).toHaveCount(0, { timeout: 60_000 });
  await expect(visits(page)).toContainText('人次');
  await front.stop();
  await build.remove();
});
