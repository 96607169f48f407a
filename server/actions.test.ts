import { describe, expect, it } from 'vitest';
import { alertDetail } from '#contract/alert.ts';
import { liveEvent } from '#contract/liveEvent.ts';
import { problem } from '#contract/problem.ts';
import type { ApiOptions } from './api.ts';
import { day, hour, morning, openSmallCity } from './city.fixture.ts';
import { toInstant } from './instant.ts';
import { makeAlert } from './store/alert.fixture.ts';

async function withAlert(options: Partial<ApiOptions> = {}) {
  const city = await openSmallCity(options);
  await city.store.saveAlert(makeAlert('a1'), 0);
  let made = 0;
  const take = async (
    action: string,
    { headers = {}, body = { note: '已核实' }, user = 'commander', id = 'a1' }: Taking = {},
  ) => {
    const answer = await city.app.request(`/api/v1/alerts/${id}/${action}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-User': user,
        'Idempotency-Key': `key-${(made += 1)}`,
        'If-Match': '"1"',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const json: unknown = await answer.json();
    return { answer, json, status: answer.status };
  };
  return { ...city, take };
}

type Taking = {
  headers?: Record<string, string>;
  body?: unknown;
  user?: string;
  id?: string;
};

const owner = {
  department: { zh: '区疾控', en: 'District CDC' },
  role: { zh: '值班长', en: 'Shift leader' },
};

describe('taking a step', () => {
  it('walks an alert from its signal to its outcome, with clocks and a line for each step', async () => {
    const { take, clock, hub } = await withAlert();
    const steps = [
      ['acknowledge', { note: 'seen' }],
      ['assign', { note: 'to the district', owner }],
      ['verify', { note: 'called the clinic', verdict: 'true' }],
      ['act', { note: 'team sent' }],
      ['close', { note: 'back to normal' }],
    ] as const;
    let last = alertDetail.parse(makeDetail());
    for (const [action, body] of steps) {
      clock.advance(60_000);
      // oxlint-disable-next-line no-await-in-loop -- each step needs the version of the one before
      const { json, answer } = await take(action, { body, headers: { 'If-Match': `"${last.version}"` } });
      last = alertDetail.parse(json);
      expect(answer.headers.get('ETag')).toBe(`"${last.version}"`);
    }
    expect(last).toMatchObject({
      state: 'closed',
      version: 6,
      verdict: 'true',
      outcome: 'back to normal',
      owner,
      dueAt: null,
      allowed: ['judge'],
      acknowledged: { note: 'seen' },
    });
    expect(last.timeline.map(({ kind }) => kind)).toEqual(steps.map(([action]) => action));
    expect(hub.last).toBe(5);
  });

  it('gives an unowned alert to whoever acknowledges it, and tells everybody', async () => {
    const { take, hub } = await withAlert();
    const { json } = await take('acknowledge', { user: '330108' });
    expect(alertDetail.parse(json).owner).not.toBeNull();
    const told = hub.after(0, 10);
    const event = told.gone ? null : liveEvent.parse(told.events[0]?.event);
    expect(event).toMatchObject({ type: 'alert', alert: { id: 'a1', state: 'acknowledged', version: 2 } });
  });

  it('shelves for a while and brings the alert back', async () => {
    const { take, clock, intake, store } = await withAlert();
    const until = toInstant(morning + 2 * hour);
    await take('shelve', { body: { note: 'drill', until } });
    expect((await store.alert('a1'))?.alert).toMatchObject({ state: 'shelved', dueAt: null });
    clock.advance(2 * hour);
    await intake.tick();
    const back = await store.alert('a1');
    expect(back?.alert.state).toBe('active');
    expect(back?.timeline.map(({ kind }) => kind)).toEqual(['shelve', 'returned']);
  });
});

const makeDetail = () => ({ ...makeAlert('a1').alert, timeline: [], allowed: [] });

describe('who and when', () => {
  it('lets viewers see but not act, and officers act in their own district alone', async () => {
    const { take, app } = await withAlert();
    expect((await take('acknowledge', { user: 'wall' })).status).toBe(403);
    expect((await take('acknowledge', { user: '330109' })).status).toBe(403);
    const seen = await app.request('/api/v1/alerts/a1', { headers: { 'X-User': '330109' } });
    expect(await seen.json()).toMatchObject({ allowed: [] });
    expect((await take('acknowledge', { user: '330108' })).status).toBe(200);
    expect((await take('acknowledge', { user: 'nobody' })).status).toBe(401);
  });

  it('lets nobody act at a screen that names itself, and says so', async () => {
    const { take } = await withAlert();
    const { status, json } = await take('acknowledge', {
      user: 'commander',
      headers: { 'X-Device': 'east' },
    });
    expect(status).toBe(403);
    expect(problem.parse(json).detail).toBe('A viewer sees but does not act.');
  });

  it('refuses a step that the state does not allow, in words', async () => {
    const { take } = await withAlert();
    const { status, json } = await take('close');
    expect(status).toBe(409);
    expect(problem.parse(json).detail).toBe(
      'An alert that is active cannot take "close". It can take: acknowledge, assign, shelve.',
    );
  });

  it.each([
    ['assign', { note: 'x' }, 'body/owner'],
    ['acknowledge', {}, 'body/note'],
    ['acknowledge', { note: '   ' }, 'body/note'],
    ['acknowledge', { note: 'x'.repeat(501) }, 'body/note'],
    ['shelve', { note: 'x' }, 'body/until'],
    ['shelve', { note: 'x', until: toInstant(morning + 13 * hour) }, 'body/until'],
    ['shelve', { note: 'x', until: toInstant(morning - hour) }, 'body/until'],
    ['dance', { note: 'x' }, 'path/action'],
    ['acknowledge', '{', 'body'],
  ])('%s with %j lacks %s', async (action, body, pointer) => {
    const { take } = await withAlert();
    const { status, json } = await take(action, { body });
    expect(status).toBe(400);
    expect(problem.parse(json).errors?.map((fault) => fault.pointer)).toContain(pointer);
  });

  it('refuses bodies that are no JSON or too large, said or unsaid', async () => {
    const { take, app } = await withAlert();
    expect((await take('acknowledge', { headers: { 'Content-Type': 'text/plain' } })).status).toBe(400);
    const large = { note: 'x'.repeat(17_000) };
    expect((await take('acknowledge', { body: large })).status).toBe(413);
    const unsaid = new Request('http://city/api/v1/alerts/a1/acknowledge', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Blob([JSON.stringify(large)]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect((await app.request(unsaid)).status).toBe(413);
  });

  it('limits the actions of each user, says how long to wait, and gives them back', async () => {
    let real = 0;
    const { take } = await withAlert({ limits: { actionsPerMinute: 2 }, realNow: () => real });
    const acts = () => take('close');
    expect([(await acts()).status, (await acts()).status]).toEqual([409, 409]);
    const { status, answer } = await acts();
    expect(status).toBe(429);
    expect(answer.headers.get('Retry-After')).toBe('30');
    expect((await take('close', { user: '330108' })).status).toBe(409);
    real = 30_000;
    expect((await acts()).status).toBe(409);
  });
});

describe('once, and only on what was seen', () => {
  it('asks for the version that was seen', async () => {
    const { app, take } = await withAlert();
    const answer = await app.request('/api/v1/alerts/a1/acknowledge', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
      body: '{"note":"x"}',
    });
    expect(answer.status).toBe(428);
    expect((await take('acknowledge', { headers: { 'If-Match': '1' } })).status).toBe(400);
    expect((await take('acknowledge', { headers: { 'Idempotency-Key': '' } })).status).toBe(400);
  });

  it('refuses an outdated version and says the present one', async () => {
    const { take } = await withAlert();
    await take('acknowledge');
    const { status, json, answer } = await take('acknowledge');
    expect(status).toBe(412);
    expect(problem.parse(json).currentVersion).toBe(2);
    expect(answer.headers.get('ETag')).toBe('"2"');
  });

  it('lets one of two at the same moment through', async () => {
    const { take, store } = await withAlert();
    const both = await Promise.all([take('acknowledge'), take('acknowledge', { user: '330108' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await store.alert('a1'))?.timeline).toHaveLength(1);
  });

  it('answers a repeated request as it did the first time', async () => {
    const { take, store } = await withAlert();
    const headers = { 'Idempotency-Key': 'same' };
    const first = await take('acknowledge', { headers });
    await take('verify', { headers: { 'If-Match': '"2"' }, body: { note: 'x', verdict: 'false' } });
    const again = await take('acknowledge', { headers });
    expect(again.status).toBe(200);
    expect(again.json).toEqual(first.json);
    expect((await store.alert('a1'))?.timeline).toHaveLength(2);
  });

  it('acts once when the same request comes twice at the same moment', async () => {
    const { take, store } = await withAlert();
    const headers = { 'Idempotency-Key': 'same' };
    const both = await Promise.all([take('acknowledge', { headers }), take('acknowledge', { headers })]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect((await store.alert('a1'))?.timeline).toHaveLength(1);
  });

  it('refuses the key for another request, but not the same key of another user', async () => {
    const { take } = await withAlert();
    const headers = { 'Idempotency-Key': 'same' };
    await take('acknowledge', { headers });
    expect((await take('acknowledge', { headers, body: { note: 'other' } })).status).toBe(409);
    expect((await take('acknowledge', { headers, user: '330108' })).status).toBe(412);
  });

  it('forgets keys after a day, and never files a refusal', async () => {
    let real = 0;
    const { take } = await withAlert({ realNow: () => real });
    const headers = { 'Idempotency-Key': 'same' };
    expect((await take('acknowledge', { headers: { ...headers, 'If-Match': '"9"' } })).status).toBe(412);
    expect((await take('acknowledge', { headers })).status).toBe(200);
    real = day + 1;
    expect((await take('acknowledge', { headers })).status).toBe(412);
  });
});
