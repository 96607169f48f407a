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
  const html = await page.text();
  // A newer build is served already: its own page will say what to keep.
  if (!page.ok || !html.includes(build)) return;
  const cache = await caches.open(build);
  await Promise.all(files.map((file) => keepFile(cache, file)));
  // Last: a kept page has its files. Made anew, for an answer that was redirected may not stand for another address.
  await cache.put(INDEX, new Response(html, { headers: page.headers }));
  // A build is the address of its entry script; caches of other names are not ours.
  const others = (await caches.keys()).filter((name) => name.startsWith('/assets/') && name !== build);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Throws for what is not served: half a build is not worth the whole one before it. */
async function keepFile(cache, file) {
  if (await cache.match(file)) return;
  const answer = await fetch(file);
  // Some servers answer every unknown address with the page: kept as a script, it would break this build for good.
  const isPage = answer.headers.get('Content-Type')?.includes('text/html') ?? false;
  if (!answer.ok || isPage) throw new Error(`${file} is not served`);
  await cache.put(file, answer);
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
  // These addresses have a page as long as the product is there: a gateway without it may say 404 as well as 502.
  if (answer && answer.status < 500 && answer.status !== 404) return answer;
  return (await caches.match(INDEX)) ?? served;
}

/** Names under assets carry a hash of their content: a kept one is never old. */
async function assetOf(request) {
  return (await caches.match(request)) ?? fetch(request);
}
