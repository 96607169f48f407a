import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './apiError.ts';
import { all } from './q.ts';
import { request } from './request.ts';
import { QueryClient } from '@tanstack/react-query';

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const answerWith = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('request', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('tells the kinds of failure apart', async () => {
    const problem = {
      type: 'urn:city-brain:problem:forbidden',
      title: 'Forbidden',
      status: 403,
      detail: 'not yours',
    };
    answerWith(async () => json(403, problem));
    expect(await failureOf(request('items', {}))).toMatchObject({ kind: 'forbidden', message: 'not yours' });
    answerWith(async () => json(502, '<html>'));
    expect(await failureOf(request('items', {}))).toMatchObject({ kind: 'unavailable', passing: true });
    answerWith(async () => new Response('<html>', { status: 200 }));
    expect(await failureOf(request('items', {}))).toMatchObject({ kind: 'garbled', passing: false });
    answerWith(async () => json(200, { items: [{ id: 3 }] }));
    const garbled = await failureOf(request('items', {}));
    expect(garbled).toBeInstanceOf(ApiError);
    expect(garbled).toMatchObject({ kind: 'garbled' });
    answerWith(() => Promise.reject(new TypeError('network')));
    expect(await failureOf(request('items', {}))).toMatchObject({ kind: 'unreachable', passing: true });
  });

  it('gives up after 20 s without an answer', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_: string, init: RequestInit) =>
        new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    const failed = failureOf(request('items', {}));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await failed).toMatchObject({ kind: 'timeout' });
    vi.useRealTimers();
  });
});

describe('all', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('follows the cursor to the last page', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (href: string) => {
      asked.push(href);
      const second = href.includes('cursor=two');
      const unit = { zh: '只', en: 'pcs' };
      return json(200, {
        items: [{ id: second ? 'b' : 'a', name: unit, unit }],
        numberMatched: 2,
        numberReturned: 1,
        timeStamp: '2020-02-03T08:00:00+08:00',
        next: second ? null : 'two',
      });
    });
    const list = await new QueryClient().fetchQuery(all('items', {}));
    expect(list.items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(asked).toEqual(['/api/v1/items?limit=1000', '/api/v1/items?cursor=two&limit=1000']);
  });
});
