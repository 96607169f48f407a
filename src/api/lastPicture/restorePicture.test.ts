import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PICTURE_VERSION } from '#model/watchdog/lastPicture.ts';
import { apiNow } from '../clock.ts';
import type { KeptAnswer, StoredPicture } from './pictureStore.ts';
import { restorePicture } from './restorePicture.ts';

const build = '/assets/index-a.js';
const at = '2020-02-03T00:00:00.000Z';
const session = (scenario: string) => ({
  user: { id: 'wall' },
  city: { adcode: '330100' },
  scenario: { id: scenario },
  clock: { now: '2020-02-03T09:00:00+08:00' },
});
const kept = (id: string, data: object): KeptAnswer => ({ queryKey: [id, {}], data, dataUpdatedAt: 1000 });
const stored: { picture: StoredPicture | null } = { picture: null };

vi.mock(import('./pictureStore.ts'), async (original) => ({
  ...(await original()),
  readPicture: () => Promise.resolve(stored.picture),
}));
vi.mock(import('../reload/build.ts'), async (original) => ({
  ...(await original()),
  runningBuild: () => build,
}));

beforeEach(() => {
  stored.picture = {
    head: { version: PICTURE_VERSION, build, at },
    answers: [
      kept('session', session('quiet')),
      kept('clinics', { items: [1] }),
      kept('alert', { id: 'a1', allowed: ['acknowledge'] }),
    ],
  };
});

describe('restorePicture', () => {
  it('fills what has nothing, as answers behind a failed request, and stops the clock', async () => {
    const cache = new QueryClient();
    cache.setQueryData(['clinics', {}], { items: [2] });
    const restored = await restorePicture(cache, 'wall');
    expect(restored?.at).toBe(Date.parse(at));
    expect(apiNow()).toBe(Date.parse(at));
    expect(cache.getQueryData(['clinics', {}])).toEqual({ items: [2] });
    expect(cache.getQueryState(['session', {}])).toMatchObject({ status: 'error', isInvalidated: true });
  });

  it('offers no step on what it restored', async () => {
    const cache = new QueryClient();
    await restorePicture(cache, 'wall');
    expect(cache.getQueryData(['alert', {}])).toEqual({ id: 'a1', allowed: [] });
  });

  it('leaves a picture of another build alone, and one that the API was faster than', async () => {
    const cache = new QueryClient();
    cache.setQueryData(['session', {}], session('quiet'));
    expect(await restorePicture(cache, 'wall')).toBeNull();
    stored.picture = { head: { version: PICTURE_VERSION, build: '/assets/index-b.js', at }, answers: [] };
    expect(await restorePicture(new QueryClient(), 'wall')).toBeNull();
  });

  it('keeps what it restored until it is answered anew, and drops it for another world', async () => {
    const after = async (scenario: string) => {
      const cache = new QueryClient();
      const restored = await restorePicture(cache, 'wall');
      const never = () => new Promise<never>(() => {});
      const stop = new QueryObserver(cache, { queryKey: ['clinics', {}], queryFn: never }).subscribe(
        () => {},
      );
      cache.setQueryData(['session', {}], session(scenario));
      restored?.settle();
      const left = cache.getQueryData(['clinics', {}]);
      stop();
      return left;
    };
    expect(await after('quiet')).toEqual({ items: [1] });
    expect(await after('flood')).toBeUndefined();
  });
});
