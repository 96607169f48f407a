import { describe, expect, it } from 'vitest';
import type { Alert, AlertEvent } from '#contract/alert.ts';
import { endpoints } from '#contract/endpoints.ts';
import { day, hour, morning, openSmallCity } from '../city.fixture.ts';
import { toInstant } from '../instant.ts';
import { makeAlert } from '../store/alert.fixture.ts';

type City = Awaited<ReturnType<typeof openSmallCity>>;

const event = (kind: AlertEvent['kind'], at: number): AlertEvent => ({
  at: toInstant(at),
  kind,
  by: null,
  note: null,
  detail: null,
});

async function plant(city: City, id: string, raised: number, over: Partial<Alert>, steps: AlertEvent[] = []) {
  const record = makeAlert(id);
  await city.store.saveAlert(
    {
      ...record,
      alert: { ...record.alert, raisedAt: toInstant(raised), ...over },
      timeline: [event('raised', raised), ...steps],
    },
    0,
  );
}

async function ask(city: City, query = '') {
  const answer = await city.app.request(`/api/v1/alert-quality${query}`);
  return endpoints.alertQuality.response.parse(await answer.json());
}

async function behind(city: City, query: string) {
  const answer = await city.app.request(`/api/v1/alert-quality/alerts?${query}`);
  return endpoints.alertsBehind.response.parse(await answer.json()).items.map(({ id }) => id);
}

/** A true case answered in time, a false one verified late, one that nobody has seen, and one before the week. */
async function withWeek() {
  const city = await openSmallCity();
  const at = (days: number) => morning - days * day;
  await plant(city, 'old', at(20), { state: 'closed', verdict: 'false' });
  await plant(city, 'good', at(5), { state: 'closed', verdict: 'true' }, [
    event('acknowledge', at(5) + hour),
    event('verify', at(5) + 2 * hour),
    event('act', at(5) + 3 * hour),
    event('close', at(5) + 4 * hour),
  ]);
  await plant(city, 'late', at(4), { state: 'closed', verdict: 'false', district: '330109' }, [
    event('acknowledge', at(4) + hour),
    event('verify', at(4) + 30 * hour),
    event('close', at(4) + 31 * hour),
  ]);
  await plant(city, 'unseen', at(2), { rule: 'supply-cover' });
  return city;
}

describe('GET /alert-quality', () => {
  it('tells yields, targets and load of the week', async () => {
    const quality = await ask(await withWeek());
    expect(quality).toMatchObject({ raised: 3, district: null, to: toInstant(morning) });
    expect(quality.targets.map(({ met, missed, attained }) => [met, missed, attained])).toEqual([
      [2, 1, false],
      [1, 2, false],
      [1, 0, true],
    ]);
    expect(quality.yields[0]).toMatchObject({ rule: 'fever-visits-ears', true: 1, false: 1, open: 0 });
    expect(quality.yields[1]).toMatchObject({ rule: 'supply-cover', open: 1, trueShare: null });
    expect(quality.load).toMatchObject({ standing: 1, chattering: 0, floods: [] });
    expect(quality.load.perDay).toBeCloseTo(3 / 7);
  });

  it('begins with the first alert there is, and keeps to a district', async () => {
    const city = await withWeek();
    expect((await ask(city, '?days=400')).from).toBe(toInstant(morning - 20 * day));
    expect((await ask(city, '?district=330109')).raised).toBe(1);
    expect((await ask(city, '?district=330100')).raised).toBe(3);
    expect((await ask(await openSmallCity())).raised).toBe(0);
    expect((await city.app.request('/api/v1/alert-quality?district=999999')).status).toBe(400);
  });

  it('opens the alerts behind a figure, newest first, and refuses a figure it does not know', async () => {
    const city = await withWeek();
    expect(await behind(city, 'figure=raised')).toEqual(['unseen', 'late', 'good']);
    expect(await behind(city, 'figure=missed:verified')).toEqual(['unseen', 'late']);
    expect(await behind(city, 'figure=false')).toEqual(['late']);
    expect(await behind(city, 'figure=false&days=400')).toEqual(['late', 'old']);
    expect(await behind(city, 'figure=true:fever-visits-ears')).toEqual(['good']);
    expect(await behind(city, 'figure=standing&district=330108')).toEqual(['unseen']);
    expect((await city.app.request('/api/v1/alert-quality/alerts?figure=all')).status).toBe(400);
    expect((await city.app.request('/api/v1/alert-quality/alerts')).status).toBe(400);
  });

  it('follows a judgement at once', async () => {
    const city = await withWeek();
    await city.app.request('/api/v1/alerts/good/judge', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k', 'If-Match': '"1"' },
      body: JSON.stringify({ note: 'counted twice', verdict: 'data-error' }),
    });
    expect((await ask(city)).yields[0]).toMatchObject({ true: 0, false: 1, dataError: 1 });
  });
});
