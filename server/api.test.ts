import { beforeAll, describe, expect, it, vi } from 'vitest';
import type * as z from 'zod/mini';
import { endpoints } from '#contract/endpoints.ts';
import { problem } from '#contract/problem.ts';
import type { Simulation } from '../mocks/simulation.ts';
import { openSmallCity } from './city.fixture.ts';
import { standingCity } from '../mocks/standingCity.fixture.ts';

const base = '/api/v1';

describe('every operation over the simulated city', () => {
  let simulation: Simulation;
  beforeAll(async () => {
    simulation = await standingCity();
    return () => simulation.stop();
  }, 60_000);

  const ask = async (href: string, headers: Record<string, string> = {}) => {
    const answer = await simulation.api(new Request(`http://city${base}${href}`, { headers }));
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };

  it.each<[keyof typeof endpoints, string, number]>([
    ['session', '/session', 1],
    ['regions', '/regions', 200],
    ['regions', '/regions?level=street&parent=330108', 3],
    ['boundaries', '/boundaries/district', 13],
    ['boundaries', '/boundaries/street?within=330108', 3],
    ['boundaries', '/boundaries/water', 10],
    ['feeds', '/feeds', 7],
    ['cases', '/cases?days=7', 5 * 14],
    ['cases', '/cases?level=city&days=7', 5],
    ['cases', '/cases?region=330108&level=street&days=3', 3],
    ['riskPacks', '/risk-packs', 6],
    ['risk', '/risk', 13],
    ['risk', '/risk?level=street&within=330108&day=2020-02-01', 3],
    ['risk', '/risk?pack=state-council-2020-02', 13],
    ['riskHistory', '/risk-history?days=7', 13],
    ['riskComparison', '/risk-comparison?region=330108', 6],
    ['clinics', '/clinics', 48],
    ['clinics', '/clinics?district=330108&status=open', 1],
    ['feverVisits', '/fever-visits?days=3', 39],
    ['feverVisits', '/fever-visits?level=city', 28],
    ['feverVisits', '/fever-visits?clinic=330108-01&days=5', 5],
    ['density', '/density', 1],
    ['alerts', '/alerts', 1],
    ['alerts', '/alerts?open=true&level=2&unowned=true', 1],
    ['items', '/items', 3],
    ['supplies', '/supplies', 13],
    ['supplies', '/supplies?by=site&item=n95', 5],
    ['supplyHistory', '/supply-history?item=n95&district=330108&days=7', 5],
  ])('%s answers %s by its own schema', async (id, href, atLeast) => {
    const { status, body } = await ask(href);
    expect(status).toBe(200);
    const schema: z.ZodMiniType = endpoints[id].response;
    const parsed = schema.safeParse(body);
    expect(parsed.error?.issues ?? []).toEqual([]);
    const rows = body.items ?? body.features ?? body.rows ?? [body];
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('shows one alert with its version as ETag, and what the user may do', async () => {
    const { body: list } = await ask('/alerts?unowned=true&limit=1');
    const { id } = list.items[0];
    const shown = await ask(`/alerts/${id}`);
    expect(endpoints.alert.response.safeParse(shown.body).success).toBe(true);
    expect(shown.headers.get('ETag')).toBe(`"${shown.body.version}"`);
    expect(shown.body.allowed).toEqual([]);
    const own = await ask(`/alerts/${id}`, { 'X-Demo-User': 'commander' });
    expect(own.body.allowed).toContain('acknowledge');
  });

  it('pages without gaps or repeats, and ends', async () => {
    const whole = await ask('/alerts?limit=1000');
    const ids: string[] = [];
    let cursor = '';
    do {
      // oxlint-disable-next-line no-await-in-loop -- each page is asked for with the cursor of the one before
      const { body } = await ask(`/alerts?limit=7${cursor}`);
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next === null ? '' : `&cursor=${body.next}`;
    } while (cursor !== '');
    expect(ids).toEqual(whole.body.items.map(({ id }: { id: string }) => id));
    const streets = await ask('/regions?level=street&limit=100');
    const rest = await ask(`/regions?level=street&limit=100&cursor=${streets.body.next}`);
    expect(streets.body.numberMatched).toBe(196);
    expect(rest.body.items).toHaveLength(96);
    expect(rest.body.next).toBeNull();
  });

  it('adds up: the districts and the zone give the city, the city has a plausible queue', async () => {
    const districts = await ask('/cases?days=3');
    const city = await ask('/cases?days=3&level=city');
    const last = city.body.items.at(-1);
    const sum = districts.body.items
      .filter(({ day }: { day: string }) => day === last.day)
      .reduce((total: number, row: { cumulativeConfirmed: number }) => total + row.cumulativeConfirmed, 0);
    expect(sum).toBe(last.cumulativeConfirmed);
    const queue = await ask('/alerts?open=true');
    expect(queue.body.numberMatched).toBeGreaterThan(4);
    expect(queue.body.numberMatched).toBeLessThan(40);
  });
});

describe('what is refused', () => {
  const refused = async (href: string, init: RequestInit = {}, options = {}) => {
    const { app } = await openSmallCity(options);
    const answer = await app.request(base + href, init);
    const body = problem.parse(await answer.json());
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(body.status).toBe(answer.status);
    return { answer, body };
  };

  it.each([
    ['/cases?days=0', 'query/days', 'Send 1 or more.'],
    ['/cases?days=many', 'query/days', 'Send a number.'],
    ['/cases?to=2020-02-30', 'query/to', 'There is no day 2020-02-30.'],
    ['/cases?to=yesterday', 'query/to', 'Send a text of the form'],
    ['/cases?region=999999', 'query/region', 'There is no region 999999.'],
    ['/regions?levle=street', 'query/levle', 'There is no such parameter. Known here: level, parent'],
    ['/regions?level=a&level=b', 'query/level', 'Send this parameter only once.'],
    ['/regions?level=planet', 'query/level', 'Send one of: city, district, zone, street.'],
    ['/boundaries/roads', 'path/layer', 'Send one of: district, street, province, water.'],
    ['/risk?pack=none', 'query/pack', 'Known: zhejiang-five-colour-2020'],
    ['/fever-visits?clinic=none', 'query/clinic', 'There is no clinic none.'],
    ['/supplies?item=gold', 'query/item', 'There is no item gold.'],
    ['/supply-history', 'query/item', 'This is required: send a string.'],
    ['/alerts?limit=1001', 'query/limit', 'Send 1000 or less.'],
    ['/alerts?cursor=%7B', 'query/cursor', 'Send the `next` of an earlier page unchanged'],
    ['/regions?cursor=e30', 'query/cursor', 'Send the `next` of an earlier page unchanged'],
  ])('%s with a pointer to %s and what to send', async (href, pointer, detail) => {
    const { answer, body } = await refused(href);
    expect(answer.status).toBe(400);
    const fault = body.errors?.find((each) => each.pointer === pointer);
    expect(fault?.detail).toContain(detail);
  });

  it('strangers, with a challenge', async () => {
    const { answer } = await refused('/session', { headers: { 'X-User': 'nobody' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('WWW-Authenticate')).toContain('Bearer');
    expect((await refused('/events', { headers: { 'X-User': 'nobody' } })).answer.status).toBe(401);
  });

  it('unknown addresses and records', async () => {
    expect((await refused('/nothing')).body.type).toBe('urn:city-brain:problem:not-found');
    expect((await refused('/alerts/none')).answer.status).toBe(404);
    expect((await refused('/density')).answer.status).toBe(404);
  });

  it.each([
    ['POST', '/alerts', 'GET, HEAD'],
    ['DELETE', '/alerts/a1', 'GET, HEAD'],
    ['GET', '/alerts/a1/acknowledge', 'POST'],
    ['PUT', '/events', 'GET, HEAD'],
    ['PATCH', '/health', 'GET, HEAD'],
    ['POST', '/boundaries/street', 'GET, HEAD'],
  ])('%s %s, naming what is allowed', async (method, href, allow) => {
    const { answer, body } = await refused(href, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe(allow);
    expect(body.type).toBe('urn:city-brain:problem:method-not-allowed');
    expect(body).not.toHaveProperty('allow');
  });

  it('answers HEAD as GET without a body, and other methods on no address as no address', async () => {
    const { app } = await openSmallCity();
    const head = await app.request(`${base}/session`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await refused('/nothing', { method: 'POST' })).answer.status).toBe(404);
  });

  it('tells of its own failure without saying what is inside', async () => {
    const failures: unknown[] = [];
    const { answer, body } = await refused(
      '/session',
      {},
      {
        authenticate: () => {
          throw new Error('password of the database is 1234');
        },
        onFailure: (error: unknown) => failures.push(error),
      },
    );
    expect(answer.status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('1234');
    expect(failures).toHaveLength(1);
  });

  it('tells the console of its failure where nobody else is to be told', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const failure = new Error('the database is gone');
    const { answer } = await refused('/session', {}, { authenticate: () => Promise.reject(failure) });
    expect(answer.status).toBe(500);
    expect(told.mock.calls).toEqual([[failure]]);
    told.mockRestore();
  });
});

it('says that it is well, and describes itself, to anybody', async () => {
  const { app } = await openSmallCity({ authenticate: () => null });
  const health = await app.request(`${base}/health`);
  expect(await health.json()).toMatchObject({ status: 'ok', epoch: 'test' });
  const described = await app.request(`${base}/openapi.json`);
  expect(await described.json()).toMatchObject({ openapi: '3.1.0' });
});
