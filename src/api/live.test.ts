// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Feed } from '#contract/feed.ts';
import { apiNow } from './clock.ts';
import { currentLink } from './link.ts';
import { backoff, startLive } from './live.ts';
import { keyOf } from './q.ts';

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

  it('passes garbage over and goes on', async () => {
    const connections = makeServer();
    stop = startLive(cache);
    await settle(0);
    connections[0]?.send('data: {"type":"feed"}\n\ndata: not json\n\n');
    connections[0]?.send(
      eventText('e-2', { type: 'feed', feed: makeFeed({ reporting: { got: 1, of: 1 } }) }),
    );
    await settle();
    expect(
      cache.getQueryData<{ items: Feed[] }>(keyOf('feeds', { limit: 1000 }))?.items[0]?.reporting.got,
    ).toBe(1);
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
