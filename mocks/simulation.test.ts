import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { afterEach, describe, expect, it } from 'vitest';
import { alertDetail } from '#contract/alert.ts';
import { endpoints } from '#contract/endpoints.ts';
import { problem } from '#contract/problem.ts';
import { session } from '#contract/session.ts';
import { createSite } from '../server/static.ts';
import type { Simulation, SimulationOptions } from './simulation.ts';
import { standingCity } from './standingCity.fixture.ts';

const hour = 3_600_000;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function open(scenario: string, options: Partial<SimulationOptions> = {}): Promise<Simulation> {
  const simulation = await standingCity({ scenario, ...options });
  stops.push(simulation.stop);
  return simulation;
}

const ask = (simulation: Simulation, href: string, init: RequestInit = {}) =>
  simulation.api(new Request(`http://city/api/v1${href}`, init));

/** The real HTTP server of the Node door, over a simulation. */
async function serve(simulation: Simulation): Promise<string> {
  const site = createSite({ root: '/nowhere', api: simulation.api });
  const server = createServer(getRequestListener((request) => site.fetch(request)));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

const hrefs = [
  '/session',
  '/feeds',
  '/cases?days=5',
  '/risk',
  '/risk-history?days=5',
  '/clinics',
  '/fever-visits?days=5',
  '/density',
  '/alerts?limit=1000',
  '/supplies',
  '/supply-history?item=n95&days=5',
];

describe('the doors', () => {
  it('show the same city for the same seed and clock, by a call and over HTTP', async () => {
    const [called, served] = await Promise.all([open('hangzhou-2020'), open('hangzhou-2020')]);
    await Promise.all([called.advance(5 * hour), served.advance(5 * hour)]);
    const url = await serve(served);
    for (const href of hrefs) {
      // oxlint-disable-next-line no-await-in-loop -- so that a difference names its address
      const [one, two] = await Promise.all([ask(called, href), fetch(`${url}/api/v1${href}`)]);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const [left, right] = [await one.json(), await two.json()];
      // Each server has an epoch of its own; everything else is the city.
      expect({ href, ...left, epoch: '' }).toEqual({ href, ...right, epoch: '' });
    }
  });

  it('are told of the same moments whether the clock went in one step or in many', async () => {
    const [once, often] = await Promise.all([open('quiet-week'), open('quiet-week')]);
    await once.advance(12 * hour);
    for (let n = 0; n < 12; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- time passes step by step
      await often.advance(hour);
    }
    for (const href of ['/clinics', '/fever-visits?days=3', '/supplies', '/density']) {
      // oxlint-disable-next-line no-await-in-loop -- so that a difference names its address
      const [left, right] = await Promise.all([ask(once, href), ask(often, href)]);
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect({ href, body: await left.json() }).toEqual({ href, body: await right.json() });
    }
  });

  it('stream events over real HTTP, event by event', async () => {
    const simulation = await open('hangzhou-2020');
    const url = await serve(simulation);
    const stream = await fetch(`${url}/api/v1/events`, { headers: { 'Accept-Encoding': 'gzip, br' } });
    const reader = stream.body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await read()).toContain('event: heartbeat');
    await simulation.advance(hour);
    expect(await read()).toMatch(/^id: \w+-1\nevent: /);
    await reader?.cancel();
  });
});

describe('the users of a demonstration', () => {
  it('are named by a header; the wall is the default, others are unknown', async () => {
    const simulation = await open('quiet-week');
    const asked = async (user: string | null) => {
      const answer = await ask(
        simulation,
        '/session',
        user === null ? {} : { headers: { 'X-Demo-User': user } },
      );
      return answer.status === 200 ? session.parse(await answer.json()) : answer.status;
    };
    expect(await asked(null)).toMatchObject({ user: { id: 'wall', role: 'viewer' } });
    expect(await asked('330108')).toMatchObject({ user: { role: 'officer', scope: { adcode: '330108' } } });
    expect(await asked('mallory')).toBe(401);
    const refused = await ask(simulation, '/session', { headers: { 'X-Demo-User': 'mallory' } });
    const { detail } = problem.parse(await refused.json());
    expect(detail).toMatch(/no user "mallory".*wall, commander, 330102/);
    const told = await asked('commander');
    expect(typeof told === 'object' && told.switchableTo).toHaveLength(15);
  });

  it('see each other act', async () => {
    const simulation = await open('hangzhou-2020');
    const list = endpoints.alerts.response.parse(
      await (await ask(simulation, '/alerts?open=true&unowned=true')).json(),
    );
    const [alert] = list.items;
    const answer = await ask(simulation, `/alerts/${alert?.id}/acknowledge`, {
      method: 'POST',
      headers: {
        'X-Demo-User': 'commander',
        'Content-Type': 'application/json',
        'Idempotency-Key': 'one',
        'If-Match': `"${alert?.version}"`,
      },
      body: JSON.stringify({ note: '已知悉' }),
    });
    expect(alertDetail.parse(await answer.json()).state).toBe('acknowledged');
    const seen = await ask(simulation, `/alerts/${alert?.id}`, { headers: { 'X-Demo-User': 'wall' } });
    expect(alertDetail.parse(await seen.json())).toMatchObject({ acknowledged: { note: '已知悉' } });
  });
});

describe('the scenarios', () => {
  const openAlerts = async (simulation: Simulation, query = '') => {
    const answer = await ask(simulation, `/alerts?open=true&limit=1000${query}`);
    return endpoints.alerts.response.parse(await answer.json()).items;
  };

  it('clinic-cluster: the planted districts are flagged within days', async () => {
    const simulation = await open('clinic-cluster');
    await simulation.advance(4 * 24 * hour);
    const answer = await ask(simulation, '/alerts?topic=fever-clinic&limit=1000');
    const alerts = endpoints.alerts.response.parse(await answer.json()).items;
    const outbreak = simulation.city.truth.outbreak;
    const hit = new Set(outbreak?.clinics.map((id) => id.slice(0, 6)));
    expect(hit.size).toBeGreaterThan(0);
    const { day = '' } = outbreak ?? {};
    const flagged = alerts
      .filter(({ raisedAt }) => raisedAt.slice(0, 10) >= day)
      .map(({ district }) => district);
    for (const district of hit) expect(flagged).toContain(district);
  });

  it('feed-outage: silence raises one alert for its feed; garbage and lateness are told at theirs', async () => {
    const simulation = await open('feed-outage');
    await simulation.advance(5 * hour);
    const silent = await openAlerts(simulation, '&topic=feed');
    expect(silent.filter(({ evidence }) => evidence.feed === 'clinic-status')).toHaveLength(1);
    const feeds = endpoints.feeds.response.parse(await (await ask(simulation, '/feeds')).json());
    expect(feeds.items.find(({ id }) => id === 'stock')?.errors.length).toBeGreaterThan(0);
    await simulation.advance(4 * hour);
    const later = await openAlerts(simulation, '&topic=feed');
    expect(later.find(({ evidence }) => evidence.feed === 'clinic-status')?.cleared).toBe(true);
    await simulation.advance(7 * hour);
    const told = endpoints.feeds.response.parse(await (await ask(simulation, '/feeds')).json());
    const inbound = told.items.find(({ id }) => id === 'inbound');
    expect(inbound?.errors.map(({ code }) => code)).toEqual(expect.arrayContaining(['late', 'rejected']));
    expect(told.items.find(({ id }) => id === 'cases')?.errors).toEqual([]);
  });

  it('alert-flood: dozens of signals within the hour', async () => {
    const simulation = await open('alert-flood');
    const before = (await openAlerts(simulation)).length;
    await simulation.advance(hour);
    expect((await openAlerts(simulation)).length - before).toBeGreaterThanOrEqual(50);
  });

  it('api-down: answers 503 with the time to wait, cuts the stream, and comes back', async () => {
    const simulation = await open('api-down');
    expect((await ask(simulation, '/session')).status).toBe(200);
    await simulation.advance(3.5 * hour);
    const down = await ask(simulation, '/session');
    expect(down.status).toBe(503);
    expect(down.headers.get('Retry-After')).toBe('5');
    expect(problem.parse(await down.json()).type).toContain('unavailable');
    expect((await ask(simulation, '/events')).status).toBe(503);
    await simulation.advance(2 * hour);
    expect((await ask(simulation, '/session')).status).toBe(200);
  });

  it('refuses a start before there is any past', async () => {
    await expect(open('quiet-week', { start: 0 })).rejects.toThrow('start later');
  });

  it('refuses a start so late that its past would fill the machine', async () => {
    const start = Date.parse('2021-05-11T08:00:00+08:00');
    await expect(open('quiet-week', { start })).rejects.toThrow('up to 2020-09-08T08:00:00+08:00');
  });
});
