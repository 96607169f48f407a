import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from './static.ts';

let folder: string;
let site: ReturnType<typeof createSite>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  const root = join(folder, 'app');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(root, 'assets', 'main-abc123.js'), `export const x = '${'y'.repeat(4_000)}';`);
  await writeFile(join(root, 'assets', 'font-abc123.woff2'), 'w'.repeat(4_000));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  site = createSite({
    root,
    api: (request) =>
      request.url.endsWith('/events')
        ? new Response('id: 1\n\n', { headers: { 'Content-Type': 'text/event-stream' } })
        : Response.json({ text: 'z'.repeat(4_000) }),
  });
});

afterAll(() => rm(folder, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });

describe('the site', () => {
  it.each(['/', '/wall', '/desk', '/wall/2', '/desk/alerts?x=1'])(
    'serves the dashboard at %s',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<title>page</title>');
      expect(answer.headers.get('Cache-Control')).toBe('no-cache');
    },
  );

  it.each([
    '/assets/none.js',
    '/wallet',
    '/mockServiceWorker.js',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
  ])('has nothing at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('secret');
  });

  it('lets hashed files be kept for ever and everything else be asked for again', async () => {
    const asset = await get('/assets/main-abc123.js');
    expect(asset.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    const page = await get('/desk');
    const again = await get('/desk', { 'If-None-Match': page.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers.get('Content-Security-Policy')).not.toBeNull();
  });

  it('compresses what shrinks, for whoever can read it', async () => {
    const packed = await get('/assets/main-abc123.js', { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers.get('Content-Encoding')).toBe('br');
    const body = Buffer.from(await packed.arrayBuffer());
    expect(body.byteLength).toBeLessThan(1_000);
    expect(brotliDecompressSync(body).toString()).toContain('yyyy');
    const font = await get('/assets/font-abc123.woff2', { 'Accept-Encoding': 'gzip, br' });
    expect(font.headers.get('Content-Encoding')).toBeNull();
    const api = await get('/api/v1/alerts', { 'Accept-Encoding': 'gzip' });
    expect(api.headers.get('Content-Encoding')).toBe('gzip');
  });

  it('never holds the event stream back in a compressor', async () => {
    const stream = await get('/api/v1/events', { 'Accept-Encoding': 'gzip, br' });
    expect(stream.headers.get('Content-Encoding')).toBeNull();
    expect(await stream.text()).toBe('id: 1\n\n');
  });

  it.each(['/', '/api/v1/session', '/assets/none.js', '/assets/main-abc123.js', '/api/v1/events'])(
    'carries the security headers at %s',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|http/);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      expect(headers.get('Permissions-Policy')).toContain('screen-wake-lock=(self)');
    },
  );
});
