import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { builtIn } from '../scripts/city.mjs';
import { createSite } from '../server/static.ts';

const problem = (kind: string, status: number) =>
  Response.json({ type: `urn:city-brain:problem:${kind}`, title: kind, status, detail: kind }, { status });

/** How an API behaves that has no facts: it fails, it never answers, it knows nobody. */
const apis = {
  failing: () => problem('unavailable', 503),
  silent: () => new Promise<Response>(() => {}),
  refusing: () => problem('unauthenticated', 401),
};

/** Serves the built pages with an API that has nothing for them. */
export async function serveFrontAlone(port: number, api: keyof typeof apis, dist = builtIn) {
  const site = createSite({ root: join(dist, 'app'), api: apis[api] });
  const server = createServer(getRequestListener((request) => site.fetch(request)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
