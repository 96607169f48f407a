import { describe, expect, it } from 'vitest';
import { alertDetail } from '#contract/alert.ts';
import type { AlertState } from '#contract/alert.ts';
import { openSmallCity } from '../city.fixture.ts';
import { makeAlert } from '../store/alert.fixture.ts';

/** A city with one alert of Binjiang in the given state, and a way to judge it. */
async function withOver(state: AlertState, verdict: 'true' | null) {
  const city = await openSmallCity();
  const record = makeAlert('a1');
  await city.store.saveAlert({ ...record, alert: { ...record.alert, state, verdict } }, 0);
  const judge = (body: unknown, { version = 1, user = 'commander' } = {}) =>
    city.app.request('/api/v1/alerts/a1/judge', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-User': user,
        'Idempotency-Key': `${user} ${version}`.replace(' ', '.'),
        'If-Match': `"${version}"`,
      },
      body: JSON.stringify(body),
    });
  return { ...city, judge };
}

describe('judging an alert', () => {
  it('changes the verdict of a closed one, and the timeline keeps the one before', async () => {
    const { judge, store } = await withOver('closed', 'true');
    const answer = await judge({ note: 'the clinic counted twice', verdict: 'data-error' });
    const after = alertDetail.parse(await answer.json());
    expect(after).toMatchObject({ state: 'closed', verdict: 'data-error', version: 2, dueAt: null });
    await judge({ note: 'flu after all', verdict: 'false' }, { version: 2 });
    const lines = (await store.alert('a1'))?.timeline ?? [];
    expect(lines.map(({ kind, detail, note }) => [kind, detail?.en, note])).toEqual([
      ['judge', 'Data error (before: True signal)', 'the clinic counted twice'],
      ['judge', 'False signal (before: Data error)', 'flu after all'],
    ]);
  });

  it('is open to what lapsed unseen, and not to what nobody has verified yet', async () => {
    const lapsed = await withOver('lapsed', null);
    expect((await lapsed.judge({ note: 'x', verdict: 'false' })).status).toBe(200);
    expect((await lapsed.store.alert('a1'))?.timeline[0]?.detail?.en).toBe('False signal');
    const active = await withOver('active', null);
    expect((await active.judge({ note: 'x', verdict: 'false' })).status).toBe(409);
  });

  it('asks for a verdict, the version seen and a role that may act', async () => {
    const { judge } = await withOver('closed', 'true');
    expect((await judge({ note: 'x' })).status).toBe(400);
    expect((await judge({ note: 'x', verdict: 'false' }, { user: 'wall' })).status).toBe(403);
    expect((await judge({ note: 'x', verdict: 'false' }, { user: '330109' })).status).toBe(403);
    expect((await judge({ note: 'x', verdict: 'false' }, { version: 7 })).status).toBe(412);
    expect((await judge({ note: 'x', verdict: 'false' }, { user: '330108' })).status).toBe(200);
  });

  it('gives a case that goes on no more time', async () => {
    const { judge, store, clock } = await withOver('acting', 'true');
    clock.advance(3_600_000);
    await judge({ note: 'x', verdict: 'true' });
    expect((await store.alert('a1'))?.stepSince).toBe(makeAlert('a1').stepSince);
  });
});
