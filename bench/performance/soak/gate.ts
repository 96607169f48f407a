import { createServer, request } from 'node:http';
import type { ClientRequest, IncomingMessage, Server, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createSite } from '../../../server/static.ts';

const noApi = () => new Response('Not here\n', { status: 404 });

/** The product's own file server, as it finds the folder now. */
function listenerFor(root: string) {
  const site = createSite({ root, api: noApi });
  return getRequestListener((asked) => site.fetch(asked));
}

/** The way to the wall: files from here, the API from elsewhere; the line can be cut and sessions be rejected. */
export class Gate {
  readonly #apiUrl: () => string | null;
  #files: ReturnType<typeof listenerFor>;
  #server: Server | null = null;
  #port = 0;
  #rejecting = false;
  readonly #underWay = new Set<ClientRequest>();
  /** How many questions were answered by 401. */
  refused = 0;

  constructor(root: string, apiUrl: () => string | null) {
    this.#apiUrl = apiUrl;
    this.#files = listenerFor(root);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Listens, the second time on the same port: the line holds. */
  async open(): Promise<void> {
    const server = createServer((asked, answer) => {
      if (asked.url?.startsWith('/api/')) this.#pass(asked, answer);
      else void this.#files(asked, answer);
    });
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

  /** While `rejecting`, the API is asked as a user that it does not know; what is under way ends, as by a proxy that logs out. */
  reject(rejecting: boolean): void {
    this.#rejecting = rejecting;
    for (const passed of this.#underWay) passed.destroy();
  }

  /** Serves what lies in `root` now; the file server is restarted for it. */
  async deploy(root: string): Promise<void> {
    await this.cut();
    this.#files = listenerFor(root);
    await this.open();
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const base = this.#apiUrl();
    const fail = () => {
      if (answer.headersSent) answer.destroy();
      else answer.writeHead(502).end('Bad gateway\n');
    };
    if (base === null) return fail();
    const headers = { ...asked.headers, ...(this.#rejecting && { 'x-demo-user': 'nobody' }) };
    const passed = request(base + asked.url, { method: asked.method, headers }, (told) => {
      if (told.statusCode === 401) this.refused += 1;
      answer.writeHead(told.statusCode ?? 502, told.headers);
      told.on('error', fail);
      told.pipe(answer);
    });
    passed.on('error', fail);
    this.#underWay.add(passed);
    answer.on('close', () => {
      this.#underWay.delete(passed);
      passed.destroy();
    });
    asked.pipe(passed);
  }
}
