import type { Page } from '@playwright/test';
import type { Alert } from '#contract/alert.ts';

/** So many alerts are open. */
export const OPEN_ALERTS = 10_000;

// Spread out, so that no ten of them lie within the ten minutes of a flood: alike alerts would share a row.
const APART_MS = 90_000;
const COPY = '~';

const earlier = (at: string, ms: number) => new Date(Date.parse(at) - ms).toISOString();

function copyOf(alert: Alert, copy: number, newest: number): Alert {
  const raisedAt = new Date(newest - copy * APART_MS).toISOString();
  const dueAt = alert.dueAt && earlier(alert.dueAt, copy * APART_MS);
  return { ...alert, id: `${alert.id}${COPY}${copy}`, raisedAt, dueAt };
}

/** The city's own open alerts over and over, until there are so many. */
async function alertsOf(url: string): Promise<Alert[]> {
  const answer = await fetch(`${url}/api/v1/alerts?open=true&limit=1000`);
  const own: { items: Alert[]; timeStamp: string } = await answer.json();
  const newest = Date.parse(own.timeStamp) - APART_MS;
  const { length } = own.items;
  return Array.from({ length: OPEN_ALERTS }, (_, at) => own.items.slice(at % length, (at % length) + 1))
    .flat()
    .map((alert, at) => copyOf(alert, at, newest));
}

/** Answers the page's questions for open alerts with OPEN_ALERTS of them; one alert is answered by the one it copies. */
export async function serveManyAlerts(page: Page, url: string): Promise<void> {
  const alerts = await alertsOf(url);
  await page.route('**/api/v1/alerts?*open=true*', async (route) => {
    const { searchParams } = new URL(route.request().url());
    const from = Number(searchParams.get('cursor') ?? 0);
    const to = from + Number(searchParams.get('limit') ?? 200);
    const district = searchParams.get('district');
    const asked = district ? alerts.filter((alert) => alert.district === district) : alerts;
    const items = asked.slice(from, to);
    const next = to < asked.length ? String(to) : null;
    const timeStamp = new Date(Date.parse(alerts[0]?.raisedAt ?? '') + APART_MS).toISOString();
    const body = { items, numberMatched: asked.length, numberReturned: items.length, timeStamp, next };
    await route.fulfill({ json: body });
  });
  await page.route(`**/api/v1/alerts/*${COPY}*`, async (route) => {
    const [original = '', copy = ''] = decodeURIComponent(route.request().url()).split(COPY);
    const answer = await route.fetch({ url: encodeURI(original) });
    const alert = await answer.json();
    await route.fulfill({ response: answer, json: { ...alert, id: `${alert.id}${COPY}${copy}` } });
  });
}
