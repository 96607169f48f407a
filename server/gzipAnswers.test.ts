import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { gzipAnswers } from './gzipAnswers.ts';

function site() {
  const said = { text: 'a'.repeat(4_000) };
  const app = new Hono();
  app.use(gzipAnswers());
  app.get('/said', (context) => context.json(said, 200, { ETag: '"3"' }));
  app.get('/short', (context) => context.json({}));
  app.get(
    '/stream',
    () => new Response('data: {}\n\n', { headers: { 'Content-Type': 'text/event-stream' } }),
  );
  return { app, said };
}

const zipped = { headers: { 'Accept-Encoding': 'gzip, br' } };

it('says what is so now, though it keeps what it has compressed', async () => {
  const { app, said } = site();
  const read = async () => {
    const answer = await app.request('/said', zipped);
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    const body = new Uint8Array(await answer.arrayBuffer());
    expect(answer.headers.get('Content-Length')).toBe(String(body.byteLength));
    return JSON.parse(gunzipSync(body).toString()).text[0];
  };
  expect(await read()).toBe('a');
  expect(await read()).toBe('a');
  said.text = 'b'.repeat(4_000);
  expect(await read()).toBe('b');
});

it('keeps status and headers, and leaves the rest as it is', async () => {
  const { app } = site();
  const packed = await app.request('/said', zipped);
  expect([packed.headers.get('ETag'), packed.headers.get('Vary')]).toEqual(['"3"', 'Accept-Encoding']);
  const plain = await app.request('/said');
  expect(plain.headers.get('Content-Encoding')).toBeNull();
  expect(await plain.json()).toMatchObject({ text: expect.stringContaining('aaa') });
  const short = await app.request('/short', zipped);
  expect(short.headers.get('Content-Encoding')).toBeNull();
  expect(await short.json()).toEqual({});
  expect((await app.request('/stream', zipped)).headers.get('Content-Encoding')).toBeNull();
});
