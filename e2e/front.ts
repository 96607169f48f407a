import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { builtIn } from '../scripts/city.mjs';
import { createSite } from '../server/static.ts';

type Api = (request: Request) => Response | Promise<Response>;

const problem = (kind: string, status: number) =>
  Response.json({ type: `urn:city-brain:problem:${kind}`, title: kind, status, detail: kind }, { status });

/** How an API behaves that has no facts: it fails, it never answers, it knows nobody. */
export const apis = {
  failing: () => problem('unavailable', 503),
  silent: () => new Promise<Response>(() => {}),
  refusing: () => problem('unauthenticated', 401),
};

/** The API of a city that runs elsewhere, as a gateway passes it on; `end` ends whatever is under way. */
export function behind(url: string) {
  let session = new AbortController();
  const pass = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    // The body is handed on as it comes: unpacked here, it would still be named packed.
    headers.set('Accept-Encoding', 'identity');
    const signal = AbortSignal.any([request.signal, session.signal]);
    const asked = fetch(url + pathname + search, { method: request.method, headers, signal });
    const answer = await asked.catch(() => problem('unavailable', 502));
    // Those of an answer that was fetched cannot be changed, and what they say of its line holds for that line alone.
    const told = new Headers(answer.headers);
    told.delete('Transfer-Encoding');
    return new Response(answer.body, { status: answer.status, headers: told });
  };
  const end = () => {
    session.abort();
    session = new AbortController();
  };
  return { pass, end };
}

/** Serves the built pages with this API; `deploy` serves what lies in `dist` by then. */
export async function serveFront(api: Api, { port = 0, dist = builtIn } = {}) {
  const siteNow = () => createSite({ root: join(dist, 'app'), api });
  let site = siteNow();
  const server = createServer(getRequestListener((request) => site.fetch(request)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the front has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    deploy: () => {
      site = siteNow();
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
