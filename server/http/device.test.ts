import { expect, it } from 'vitest';
import { openSmallCity } from '../city.fixture.ts';

async function ask(path: string, headers: Record<string, string>) {
  const { app } = await openSmallCity();
  const answer = await app.request(`/api/v1${path}`, { headers });
  return { status: answer.status, body: await answer.json() };
}

it('answers a screen by its name, and lets whoever is signed in at it only see', async () => {
  const { body } = await ask('/session', { 'X-Device': encodeURIComponent('指挥厅 东墙') });
  expect(body).toMatchObject({ device: '指挥厅 东墙', user: { id: 'commander', role: 'viewer' } });
  expect(body.switchableTo).toEqual([]);
});

it('names no screen to whoever names none', async () => {
  const { body } = await ask('/session', {});
  expect(body).not.toHaveProperty('device');
  expect(body.user.role).toBe('commander');
});

it.each(['', 'x'.repeat(41), '%E6%8C', encodeURIComponent('two\nlines')])(
  'refuses the name %j',
  async (name) => {
    const { status, body } = await ask('/session', { 'X-Device': name });
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe('header/X-Device');
  },
);
