// Keeps the pages and scripts of the running build, so that a screen that restarts while its server is away still has
// its last picture. The API is never touched: facts have their own store, with their age.
const PAGES = /^\/(wall|desk)(\/|$)/;
const INDEX = '/index.html';
const PATIENCE_MS = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** A page that has all it needs names its build and files: they are kept, those of other builds go. */
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));

async function keep({ build, files }) {
  const page = await fetch(INDEX, { cache: 'no-store' });
  // A newer build is served already: its own page will say what to keep.
  if (!page.ok || !(await page.clone().text()).includes(build)) return;
  const cache = await caches.open(build);
  await Promise.all(
    files.map(async (file) => {
      if (await cache.match(file)) return;
      const answer = await fetch(file);
      if (answer.ok) await cache.put(file, answer);
    }),
  );
  // Last: a kept page has its files.
  await cache.put(INDEX, page);
  // A build is the address of its entry script; caches of other names are not ours.
  const others = (await caches.keys()).filter((name) => name.startsWith('/assets/') && name !== build);
  await Promise.all(others.map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (PAGES.test(pathname)) event.respondWith(pageOf(request));
  } else if (pathname.startsWith('/assets/')) event.respondWith(assetOf(request));
});

/** The server's page; the kept one where the server is away, fails or takes too long. */
async function pageOf(request) {
  const served = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const answer = await Promise.race([served, late]).catch(() => null);
  if (answer && answer.status < 500) return answer;
  return (await caches.match(INDEX)) ?? served;
}

/** Names under assets carry a hash of their content: a kept one is never old. */
async function assetOf(request) {
  return (await caches.match(request)) ?? fetch(request);
}
