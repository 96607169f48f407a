import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildIn, servedBuild } from './build.ts';

const html = (entry: string) =>
  `<!doctype html><html><head><script type="module" crossorigin src="${entry}"></script></head></html>`;

describe('buildIn', () => {
  it('names a built page by its entry script', () => {
    expect(buildIn(html('/assets/index-abc123.js'))).toBe('/assets/index-abc123.js');
  });

  it('knows no build in a page of development or of a gateway', () => {
    expect(buildIn(html('/src/main.tsx'))).toBeNull();
    expect(buildIn('<html><body>502 Bad Gateway</body></html>')).toBeNull();
  });
});

describe('servedBuild', () => {
  afterEach(() => vi.unstubAllGlobals());
  const serve = (page: Response, script: Response) =>
    vi.stubGlobal('fetch', (href: string) => Promise.resolve(href === '/index.html' ? page : script));
  const script = () => new Response(null, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

  it('is the build whose page and script are there', async () => {
    serve(new Response(html('/assets/index-new.js')), script());
    expect(await servedBuild()).toBe('/assets/index-new.js');
  });

  it('is none while a deployment has its page but not yet its script', async () => {
    serve(new Response(html('/assets/index-new.js')), new Response('Not found', { status: 404 }));
    expect(await servedBuild()).toBeNull();
    serve(
      new Response(html('/assets/index-new.js')),
      new Response(html('/'), { headers: { 'Content-Type': 'text/html' } }),
    );
    expect(await servedBuild()).toBeNull();
  });

  it('is none while the server takes its time', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((_done, fail) => signal?.addEventListener('abort', () => fail(new Error('aborted')))),
    );
    const served = servedBuild();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await served).toBeNull();
    vi.useRealTimers();
  });

  it('is none without a server', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await servedBuild()).toBeNull();
  });
});
