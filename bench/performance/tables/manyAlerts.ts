import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
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

interface Open {
  items: Alert[];
  timeStamp: string;
}

/** The city's own open alerts over and over, until there are so many. */
async function manyAlerts(url: string): Promise<Open> {
  const answer = await fetch(`${url}/api/v1/alerts?open=true&limit=1000`);
  const { items: own, timeStamp }: Open = await answer.json();
  const newest = Date.parse(timeStamp) - APART_MS;
  const items: Alert[] = [];
  for (let copy = 0; items.length < OPEN_ALERTS; copy++)
    for (const alert of own.slice(copy % own.length, (copy % own.length) + 1))
      items.push(copyOf(alert, copy, newest));
  return { items, timeStamp };
}

function pageOf({ items: all, timeStamp }: Open, asked: URLSearchParams): string {
  const from = Number(asked.get('cursor') ?? 0);
  const to = from + Number(asked.get('limit') ?? 200);
  const district = asked.get('district');
  const matched = district ? all.filter((alert) => alert.district === district) : all;
  const items = matched.slice(from, to);
  const counts = { numberMatched: matched.length, numberReturned: items.length };
  return JSON.stringify({ items, ...counts, timeStamp, next: to < matched.length ? String(to) : null });
}

/** Hands a question on to the city, and its answer back as it comes. */
function passOn(url: string, from: IncomingMessage, to: ServerResponse): void {
  const [path = ''] = (from.url ?? '').split(COPY);
  const onward = request(url + path, { method: from.method, headers: from.headers }, (answer) => {
    to.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(to);
  });
  onward.on('error', () => to.destroy());
  to.on('close', () => onward.destroy());
  from.pipe(onward);
}

/** The city with OPEN_ALERTS open alerts; the detail of each is that of the alert it copies. */
export async function serveManyAlerts(url: string): Promise<{ url: string; stop: () => void }> {
  const open = await manyAlerts(url);
  const pages = new Map<string, string>();
  const server = createServer((from, to) => {
    const { pathname, search, searchParams } = new URL(from.url ?? '/', url);
    if (pathname !== '/api/v1/alerts' || searchParams.get('open') !== 'true') return passOn(url, from, to);
    const page = pages.get(search) ?? pageOf(open, searchParams);
    pages.set(search, page);
    to.writeHead(200, { 'Content-Type': 'application/json' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
