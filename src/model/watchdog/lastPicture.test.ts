import { describe, expect, it } from 'vitest';
import type { Session } from '#contract/session.ts';
import { canBeDrawn, isOfWorld, PICTURE_VERSION } from './lastPicture.ts';

const text = (word: string) => ({ zh: word, en: word });
const head = { version: PICTURE_VERSION, build: '/assets/index-a.js', at: '2020-02-03T00:00:00.000Z' };
const session = (scenario: string | null, now: string): Session => ({
  user: {
    id: 'wall',
    name: text('wall'),
    department: text('centre'),
    role: 'viewer',
    scope: { level: 'city', adcode: '330100' },
  },
  switchableTo: [],
  clock: { now, rate: 1, paused: false },
  timeZone: 'Asia/Shanghai',
  city: { adcode: '330100', name: text('Hangzhou') },
  scenario: scenario === null ? null : { id: scenario, title: text(scenario), note: text('') },
  epoch: 'e',
});

describe('canBeDrawn', () => {
  it('draws a picture of this very build alone', () => {
    expect(canBeDrawn(head, '/assets/index-a.js')).toBe(true);
    expect(canBeDrawn(head, '/assets/index-b.js')).toBe(false);
    expect(canBeDrawn({ ...head, version: PICTURE_VERSION + 1 }, '/assets/index-a.js')).toBe(false);
    expect(canBeDrawn({ ...head, at: 'yesterday' }, '/assets/index-a.js')).toBe(false);
  });
});

describe('isOfWorld', () => {
  const before = session('quiet', '2020-02-03T08:00:00+08:00');

  it('knows the same city an hour later', () => {
    expect(isOfWorld(head, before, session('quiet', '2020-02-03T09:00:00+08:00'))).toBe(true);
  });

  it('drops what another user has seen', () => {
    const now = session('quiet', '2020-02-03T09:00:00+08:00');
    expect(isOfWorld(head, before, { ...now, user: { ...now.user, id: '330110' } })).toBe(false);
  });

  it('drops what another scenario, a real city, or a city begun anew before it has not seen', () => {
    expect(isOfWorld(head, before, session('megacity', '2020-02-03T09:00:00+08:00'))).toBe(false);
    expect(isOfWorld(head, before, session(null, '2020-02-03T09:00:00+08:00'))).toBe(false);
    expect(isOfWorld(head, before, session('quiet', '2020-02-02T09:00:00+08:00'))).toBe(false);
  });
});
