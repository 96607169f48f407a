import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createSite } from '../../../server/static.ts';

/** Headers of one connection, which a proxy must not pass on. */
const ownHeaders = ['connection', 'keep-alive', 'transfer-encoding', 'host', 'content-length'];

function passedOn(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ownHeaders) kept.delete(name);
  return kept;
}

const badGateway = () => new Response('Bad gateway\n', { status: 502 });

/** The way to the wall: the product's own file server, in front of an API elsewhere; the line can be cut here. */
export class Gate {
  readonly #apiUrl: () => string | null;
  #site: ReturnType<typeof createSite>;
  #server: Server | null = null;
  #port = 0;
  #rejecting = false;
  #streams = new AbortController();
  /** How many questions were answered by 401. */
  refused = 0;

  constructor(root: string, apiUrl: () => string | null) {
    this.#apiUrl = apiUrl;
    this.#site = this.#siteOf(root);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Listens, the second time on the same port: the line holds. */
  async open(): Promise<void> {
    const server = createServer(getRequestListener((request) => this.#site.fetch(request)));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    this.#server = server;
  }

  /** Breaks every connection and refuses new ones. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** While `rejecting`, the API is asked as a user that it does not know; streams that are open end, as by a proxy that logs out. */
  reject(rejecting: boolean): void {
    this.#rejecting = rejecting;
    this.#streams.abort();
    this.#streams = new AbortController();
  }

  /** Serves what lies in `root` now; the file server is restarted for it. */
  async deploy(root: string): Promise<void> {
    await this.cut();
    this.#site = this.#siteOf(root);
    await this.open();
  }

  #siteOf(root: string) {
    return createSite({ root, api: (request) => this.#pass(request) });
  }

  async #pass(request: Request): Promise<Response> {
    const base = this.#apiUrl();
    if (base === null) return badGateway();
    const { pathname, search } = new URL(request.url);
    const headers = passedOn(request.headers);
    if (this.#rejecting) headers.set('X-Demo-User', 'nobody');
    try {
      const answer = await fetch(base + pathname + search, {
        method: request.method,
        headers,
        signal: AbortSignal.any([request.signal, this.#streams.signal]),
      });
      if (answer.status === 401) this.refused += 1;
      return new Response(answer.body, { status: answer.status, headers: passedOn(answer.headers) });
    } catch {
      return badGateway();
    }
  }
}
