import { QueryObserver } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setClock } from '../clock.ts';
import { momentOfCache } from '../moment.ts';
import type { ReplayMoment } from '../moment.ts';
import { q } from '../q.ts';
import { createQueryClient } from '../queryClient.ts';
import { prepareReplay } from './replay.ts';

const moment = (minute: string, known: 'then' | 'now' = 'then'): ReplayMoment => ({
  kind: 'replay',
  at: Date.parse(`${minute}:00+08:00`),
  known,
});
const words = { zh: '', en: '' };
const provenance = {
  observedAt: '2020-02-10T06:00:00+08:00',
  reportedAt: '2020-02-10T06:00:00+08:00',
  receivedAt: '2020-02-10T06:00:00+08:00',
  source: 's',
  feed: 'density',
  basis: 'simulated',
  reporting: { got: 1, of: 1 },
};

/** An API that answers each question with its own address, so that a test sees what was asked; some of it fails or waits. */
function makeApi() {
  const asked: string[] = [];
  const api = { asked, failing: '', gate: Promise.resolve() as Promise<unknown> };
  vi.stubGlobal('fetch', async (href: string, { signal }: RequestInit) => {
    asked.push(decodeURIComponent(href).replace('/api/v1/', ''));
    await Promise.race([
      api.gate,
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    ]);
    if (api.failing && href.includes(api.failing)) {
      const problem = { type: 'urn:city-brain:problem:not-found', title: '', status: 404, detail: '' };
      return new Response(JSON.stringify(problem), { status: 404 });
    }
    const { searchParams, pathname } = new URL(href, 'http://city');
    if (pathname.endsWith('/items')) return page([{ id: 'mask', name: words, unit: words }]);
    if (pathname.endsWith('/risk-history'))
      return json({ pack: searchParams.get('at') ?? 'live', days: [], rows: [] });
    return json({
      day: searchParams.get('day') ?? '',
      grid: { origin: [120, 30], cell: [0.01, 0.01], columns: 1, rows: 1 },
      index: [0],
      count: [7],
      provenance,
    });
  });
  return api;
}
const json = (body: unknown) => new Response(JSON.stringify(body));
const page = (items: unknown[]) =>
  json({ items, numberMatched: 1, numberReturned: 1, timeStamp: provenance.observedAt, next: null });

const history = q('riskHistory', { level: 'district' });
const density = (day: string) => q('density', { day });

/** Puts a question on the screen, as a mounted component does. */
function mount(cache: QueryClient, query: ReturnType<typeof density> | typeof history) {
  return new QueryObserver(cache, query as never).subscribe(() => {});
}
const never = () => new AbortController().signal;

describe('prepareReplay', () => {
  let live: QueryClient;
  let unmount: (() => void)[];
  let api: ReturnType<typeof makeApi>;
  beforeEach(async () => {
    api = makeApi();
    setClock({ now: '2020-02-15T08:00:00+08:00', rate: 1, paused: true });
    live = createQueryClient();
    unmount = [mount(live, history), mount(live, density('2020-02-15'))];
    await live.fetchQuery(q('items', {}));
    await vi.waitUntil(() => live.isFetching() === 0);
    api.asked.length = 0;
  });
  afterEach(() => {
    for (const stop of unmount) stop();
    live.clear();
    vi.unstubAllGlobals();
  });

  const enter = async () => {
    const cache = await prepareReplay(live, moment('2020-02-10T09:00'), never());
    if (!cache) throw new Error('stopped');
    unmount.push(mount(cache, history), mount(cache, density('2020-02-10')));
    return cache;
  };

  it('asks what is on the screen as of the moment, on the moment’s own day, and takes over what has no moment', async () => {
    const cache = await enter();
    expect(api.asked.sort()).toEqual([
      'density?at=2020-02-10T09:00:00+08:00&day=2020-02-10',
      'risk-history?at=2020-02-10T09:00:00+08:00&level=district',
    ]);
    expect(cache.getQueryData(q('items', {}).queryKey)).toBe(live.getQueryData(q('items', {}).queryKey));
    expect(cache.getQueryData(density('2020-02-10').queryKey)).toMatchObject({ day: '2020-02-10' });
    expect(live.getQueryData(history.queryKey)).toMatchObject({ pack: 'live' });
    expect(momentOfCache(live).kind).toBe('live');
  });

  it('keeps the whole picture until the whole next one is there', async () => {
    const cache = await enter();
    let open = () => {};
    api.gate = new Promise<void>((resolve) => (open = resolve));
    const step = prepareReplay(cache, moment('2020-02-11T09:00', 'now'), never());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cache.getQueryData(history.queryKey)).toMatchObject({ pack: '2020-02-10T09:00:00+08:00' });
    expect(momentOfCache(cache)).toEqual(moment('2020-02-10T09:00'));
    open();
    expect(await step).toBe(cache);
    expect(cache.getQueryData(history.queryKey)).toMatchObject({ pack: '2020-02-11T09:00:00+08:00' });
    expect(cache.getQueryData(density('2020-02-11').queryKey)).toMatchObject({ day: '2020-02-11' });
    expect(api.asked.at(-1)).toContain('known=now');
  });

  it('leaves everything as it was when another moment is wanted meanwhile', async () => {
    const cache = await enter();
    api.gate = new Promise(() => {});
    const stop = new AbortController();
    const step = prepareReplay(cache, moment('2020-02-11T09:00'), stop.signal);
    stop.abort();
    expect(await step).toBeNull();
    expect(momentOfCache(cache)).toEqual(moment('2020-02-10T09:00'));
    expect(cache.getQueryData(history.queryKey)).toMatchObject({ pack: '2020-02-10T09:00:00+08:00' });
  });

  it('does not pass what could not be had for the fact of another moment', async () => {
    const cache = await enter();
    api.failing = 'risk-history';
    await prepareReplay(cache, moment('2020-02-10T15:00'), never());
    expect(cache.getQueryData(history.queryKey)).toBeUndefined();
    expect(cache.getQueryData(density('2020-02-10').queryKey)).toMatchObject({ day: '2020-02-10' });
    await vi.waitFor(() => expect(cache.getQueryState(history.queryKey)?.status).toBe('error'));
  });

  it('starts with an empty screen where nothing was shown before', async () => {
    const cache = await prepareReplay(null, moment('2020-02-10T09:00'), never());
    expect(cache?.getQueryCache().getAll()).toEqual([]);
    expect(api.asked).toEqual([]);
  });
});
