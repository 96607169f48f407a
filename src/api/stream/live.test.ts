// @vitest-environment jsdom
import { notifyManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Feed } from '#contract/feed.ts';
import { apiNow } from '../clock.ts';
import { currentLink } from '../link.ts';
import { keyOf } from '../q.ts';
import { APPLY_EVERY_MS } from './eventQueue.ts';
import { backoff, startLive } from './live.ts';
import { streamCounts } from './streamCounts.ts';
import type { StreamCounts } from './streamCounts.ts';

const clock = { now: '2020-02-03T08:00:00+08:00', rate: 0, paused: true };
const makeFeed = (over: Partial<Feed> = {}): Feed => ({
  id: 'cases',
  name: { zh: '病例', en: 'Cases' },
  owner: { department: { zh: '卫健委', en: 'Health' }, role: { zh: '值班', en: 'Duty' } },
  cadenceSeconds: 86_400,
  lastObservedAt: null,
  lastReceivedAt: null,
  reporting: { got: 0, of: 1 },
  missing: [],
  blocks: [],
  errors: [],
  ...over,
});

/** A server whose connections the test opens, feeds and cuts by hand. */
function makeServer() {
  const connections: { headers: Headers; send: (text: string) => void; cut: () => void }[] = [];
  const answer = (_: string, init: RequestInit) => {
    const encoder = new TextEncoder();
    let control: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (c) => void (control = c) });
    init.signal?.addEventListener('abort', () => control.error(new Error('aborted')));
    connections.push({
      headers: new Headers(init.headers),
      send: (text) => control.enqueue(encoder.encode(text)),
      cut: () => control.error(new Error('cut')),
    });
    return Promise.resolve(new Response(body, { status: 200 }));
  };
  vi.stubGlobal('fetch', answer);
  return connections;
}

const eventText = (id: string, event: unknown) => `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`;
const settle = (ms = 300) => vi.advanceTimersByTimeAsync(ms);

describe('startLive', () => {
  let stop: () => void = () => {};
  let cache: QueryClient;
  beforeEach(() => {
    vi.useFakeTimers();
    cache = new QueryClient();
    cache.setQueryData(keyOf('feeds', { limit: 1000 }), { items: [makeFeed()] });
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('patches the record that an event carries and takes over the clock', async () => {
    const connections = makeServer();
    stop = startLive(cache);
    await settle(0);
    connections[0]?.send(eventText('e-1', { type: 'heartbeat', clock, epoch: 'e' }));
    connections[0]?.send(
      eventText('e-2', { type: 'feed', feed: makeFeed({ reporting: { got: 1, of: 1 } }) }),
    );
    await settle();
    expect(
      cache.getQueryData<{ items: Feed[] }>(keyOf('feeds', { limit: 1000 }))?.items[0]?.reporting.got,
    ).toBe(1);
    expect(apiNow()).toBe(Date.parse(clock.now));
    expect(currentLink().kind).toBe('live');
  });

  it('says the link is lost when it is cut, comes back by itself and resumes after the last id', async () => {
    const connections = makeServer();
    stop = startLive(cache);
    await settle(0);
    connections[0]?.send(eventText('e-7', { type: 'heartbeat', clock, epoch: 'e' }));
    await settle();
    connections[0]?.cut();
    await settle(0);
    expect(currentLink()).toMatchObject({ kind: 'lost', since: Date.parse(clock.now) });
    await settle(1000);
    expect(connections[1]?.headers.get('Last-Event-ID')).toBe('e-7');
    connections[1]?.send(eventText('e-8', { type: 'heartbeat', clock, epoch: 'e' }));
    await settle();
    expect(currentLink().kind).toBe('live');
  });

  it('takes 45 s of silence for a lost link', async () => {
    const connections = makeServer();
    stop = startLive(cache);
    await settle(0);
    connections[0]?.send(eventText('e-1', { type: 'heartbeat', clock, epoch: 'e' }));
    await settle(44_000);
    expect(currentLink().kind).toBe('live');
    await settle(2_000);
    expect(currentLink().kind).toBe('lost');
  });

  it('asks for everything again when the server says its past is gone or it is another one', async () => {
    const connections = makeServer();
    stop = startLive(cache);
    await settle(0);
    connections[0]?.send(eventText('e-1', { type: 'heartbeat', clock, epoch: 'e' }));
    await settle();
    const state = () => cache.getQueryState(keyOf('feeds', { limit: 1000 }))?.isInvalidated;
    expect(state()).toBe(false);
    connections[0]?.send(eventText('f-1', { type: 'heartbeat', clock, epoch: 'f' }));
    await settle();
    expect(state()).toBe(true);
  });

  const feeds = keyOf('feeds', { limit: 1000 });
  const got = () => cache.getQueryData<{ items: Feed[] }>(feeds)?.items[0]?.reporting.got;
  const old = () => cache.getQueryState(feeds)?.isInvalidated;
  const feedText = (id: string, got_: number) =>
    eventText(id, { type: 'feed', feed: makeFeed({ reporting: { got: got_, of: 9 } }) });
  const begin = async () => {
    const connections = makeServer();
    stop = startLive(cache);
    await settle(0);
    connections[0]?.send(eventText('e-1', { type: 'heartbeat', clock, epoch: 'e' }));
    await settle();
    return (text: string) => connections[0]?.send(text);
  };
  const since = (before: StreamCounts) => {
    const now = streamCounts();
    return (what: Exclude<keyof StreamCounts, 'lastId'>) => now[what] - before[what];
  };

  it.each([
    ['no JSON', 'not json'],
    ['no event of the contract', '{"type":"feed"}'],
  ])('asks for everything again after %s, and goes on', async (_, data) => {
    const send = await begin();
    const before = streamCounts();
    send(`id: e-2\ndata: ${data}\n\n`);
    await settle();
    expect(old()).toBe(true);
    send(feedText('e-3', 1));
    await settle();
    expect(got()).toBe(1);
    const counted = since(before);
    expect([counted('unreadable'), counted('gaps'), counted('renewals'), counted('applied')]).toEqual([
      1, 0, 1, 1,
    ]);
  });

  it('drops an event that came already, and an older one', async () => {
    const send = await begin();
    const before = streamCounts();
    send(feedText('e-2', 2) + feedText('e-3', 3));
    await settle();
    send(feedText('e-2', 2) + feedText('e-3', 8));
    await settle();
    expect(got()).toBe(3);
    expect(since(before)('doubled')).toBe(2);
    expect(since(before)('applied')).toBe(2);
    expect(old()).toBe(false);
  });

  it('asks for everything again once for many gaps in a row', async () => {
    const send = await begin();
    const before = streamCounts();
    for (let n = 3; n < 40; n += 2) send(feedText(`e-${n}`, n));
    await settle();
    expect(since(before)('gaps')).toBe(19);
    expect(since(before)('renewals')).toBe(1);
    expect(old()).toBe(true);
  });

  it('does not patch an answer behind a failed request, which would then pass for live', async () => {
    const send = await begin();
    cache
      .getQueryCache()
      .find({ queryKey: feeds })
      ?.setState({ status: 'error', error: new Error('away') });
    send(feedText('e-2', 2));
    await settle();
    expect(got()).toBe(0);
    expect(cache.getQueryState(feeds)?.status).toBe('error');
  });

  it('tells a burst as one change', async () => {
    const send = await begin();
    const told = vi.fn<() => void>();
    const leave = new QueryObserver(cache, { queryKey: feeds, enabled: false }).subscribe(told);
    for (let n = 2; n < 500; n += 1) send(feedText(`e-${n}`, n));
    await settle();
    expect(got()).toBe(499);
    expect(told).toHaveBeenCalledTimes(1);
    leave();
  });

  it('tells answers together with the next events of a flood, and alone at once', async () => {
    const send = await begin();
    await settle(1_000);
    const told = vi.fn<() => void>();
    const cases = keyOf('cases', {});
    const observer = new QueryObserver(cache, { queryKey: cases, enabled: false });
    // As a component listens.
    const leave = observer.subscribe(notifyManager.batchCalls(told));
    cache.setQueryData(cases, 1);
    await settle(20);
    expect(told).toHaveBeenCalledTimes(1);
    send(feedText('e-2', 2));
    await settle(40);
    cache.setQueryData(cases, 2);
    send(feedText('e-3', 3));
    await settle(50);
    expect([told.mock.calls.length, got()]).toEqual([1, 2]);
    await settle(APPLY_EVERY_MS);
    expect([told.mock.calls.length, got()]).toEqual([2, 3]);
    leave();
  });

  it('holds no more than the records while no frame comes, and applies them when the page is shown', async () => {
    const send = await begin();
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    send(feedText('e-2', 2));
    await settle(0);
    send(feedText('e-3', 3));
    await settle(0);
    expect(got()).toBe(0);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(got()).toBe(3);
    visibility.mockRestore();
  });

  it('does not hang on a frame that was asked for before the page was hidden', async () => {
    const send = await begin();
    vi.stubGlobal('requestAnimationFrame', () => 0);
    send(feedText('e-2', 2));
    await settle(0);
    expect(got()).toBe(0);
    await settle(250);
    expect(got()).toBe(2);
  });

  it('tries again at once when the page is shown while the link is lost', async () => {
    const connections = makeServer();
    stop = startLive(cache);
    await settle(0);
    connections[0]?.cut();
    await settle(0);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle(0);
    expect(connections).toHaveLength(2);
  });
});

describe('backoff', () => {
  it('doubles, is jittered and ends at 15 s', () => {
    expect(backoff(0, 1)).toBe(500);
    expect(backoff(1, 0)).toBe(500);
    expect(backoff(3, 1)).toBe(4000);
    expect(backoff(50, 1)).toBe(15_000);
  });
});
