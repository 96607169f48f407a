import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';

const build = '/assets/index-a.js';
const page = (entry: string) => `<html><script type="module" src="${entry}"></script></html>`;
const html = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/html' } });
const script = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/javascript' } });

type Told = { data?: unknown; request?: unknown; waitUntil: (done: Promise<void>) => void };
type Answering = Told & { respondWith: (answer: Promise<Response>) => void };

let served: Map<string, () => Response>;
let kept: Map<string, Map<string, Response>>;
let hear: Map<string, (event: Answering) => void>;

const addressOf = (request: string | { url: string }) =>
  new URL(typeof request === 'string' ? request : request.url, 'https://city.example').pathname;

function fetched(request: string | { url: string }): Promise<Response> {
  const answer = served.get(addressOf(request));
  return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
}

const cacheNamed = (name: string) => {
  const files = kept.get(name) ?? new Map<string, Response>();
  kept.set(name, files);
  return {
    match: (file: string) => Promise.resolve(files.get(file)?.clone()),
    put: (file: string, answer: Response) => Promise.resolve(void files.set(file, answer)),
  };
};

const caches = {
  open: (name: string) => Promise.resolve(cacheNamed(name)),
  keys: () => Promise.resolve([...kept.keys()]),
  delete: (name: string) => Promise.resolve(kept.delete(name)),
  match: (request: string | { url: string }) =>
    Promise.resolve([...kept.values()].map((files) => files.get(addressOf(request))?.clone()).find(Boolean)),
};

beforeEach(() => {
  served = new Map();
  kept = new Map();
  hear = new Map();
  const self = {
    location: { origin: 'https://city.example' },
    addEventListener: (kind: string, listener: (event: Answering) => void) => hear.set(kind, listener),
  };
  const world = { self, caches, fetch: fetched, URL, Response, setTimeout };
  runInContext(readFileSync('public/sw.js', 'utf8'), createContext(world));
});

async function keep(files: string[], of = build): Promise<void> {
  let done = Promise.resolve();
  const event = { data: { build: of, files }, waitUntil: (kept: Promise<void>) => void (done = kept) };
  hear.get('message')?.({ ...event, respondWith: () => {} });
  await done.catch(() => undefined);
}

async function open(path: string, mode = 'navigate'): Promise<string | null> {
  const answers: Promise<Response>[] = [];
  const request = { url: `https://city.example${path}`, method: 'GET', mode };
  const respondWith = (answer: Promise<Response>) => void answers.push(answer);
  hear.get('fetch')?.({ request, respondWith, waitUntil: () => {} });
  const given = await answers[0];
  return given ? given.text() : null;
}

describe('the offline copy', () => {
  beforeEach(async () => {
    served.set('/index.html', () => html(page(build)));
    served.set('/wall', () => html(page(build)));
    served.set(build, () => script('a'));
    await keep([build]);
  });

  it('is what a screen starts from while its server is away, fails, or is not behind its gateway', async () => {
    served.clear();
    expect(await open('/wall')).toBe(page(build));
    expect(await open(build, 'cors')).toBe('a');
    for (const status of [404, 502]) {
      served.set('/wall', () => new Response('no such service', { status }));
      expect(await open('/wall')).toBe(page(build));
    }
  });

  it('steps back for the page that is served, and for one that asks for a sign-in', async () => {
    served.set('/wall', () => html(page('/assets/index-b.js')));
    expect(await open('/wall')).toBe(page('/assets/index-b.js'));
    served.set('/wall', () => new Response('sign in', { status: 401 }));
    expect(await open('/wall')).toBe('sign in');
  });

  it('never answers for the API', async () => {
    expect(await open('/api/v1/session', 'cors')).toBeNull();
  });

  it('takes the place of the build before once it is whole', async () => {
    const next = '/assets/index-b.js';
    served.set('/index.html', () => html(page(next)));
    served.set(next, () => script('b'));
    await keep([next, '/assets/gone-b.js'], next);
    served.set('/assets/page-b.js', () => html(page(next)));
    await keep([next, '/assets/page-b.js'], next);
    expect(kept.get(build)?.has('/index.html')).toBe(true);
    expect(kept.get(next)?.has('/index.html')).toBe(false);
    expect(kept.get(next)?.has('/assets/page-b.js')).toBe(false);
    served.set('/assets/page-b.js', () => script('page'));
    await keep([next, '/assets/page-b.js'], next);
    served.clear();
    expect(await open('/wall')).toBe(page(next));
    expect([...kept.keys()]).toEqual([next]);
  });

  it('keeps nothing for a page that is no longer served', async () => {
    await keep(['/assets/index-old.js'], '/assets/index-old.js');
    expect([...kept.keys()]).toEqual([build]);
  });
});
