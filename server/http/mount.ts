import type { Context, Hono } from 'hono';
import type { Endpoint } from '#contract/endpoint.ts';
import type { Endpoints, EndpointId } from '#contract/endpoints.ts';
import type { Asked, Handler, Principal } from '../handlers/handler.ts';
import type { View } from '../view.ts';
import { readBody } from './readBody.ts';
import { readInput } from './readInput.ts';
import { refuseMoment } from './readMoment.ts';
import type { AskedMoment } from './readMoment.ts';

export const base = '/api/v1';

export type Mounting = {
  authenticate: (request: Request) => Promise<Principal>;
  /** The store as of the moment that a query asks for; throws a 400 where it cannot be asked. */
  view: (moment: AskedMoment) => Promise<View>;
  bodyBytes: number;
};

/** Mounts one operation of the contract: authenticates, checks the input by its schemas, answers JSON. */
export function mount<Id extends EndpointId>(
  app: Hono,
  endpoint: Endpoints[Id] & Endpoint,
  handler: Handler<Id>,
  { authenticate, view, bodyBytes }: Mounting,
): void {
  const answer = async (context: Context): Promise<Response> => {
    const request = context.req.raw;
    const principal = await authenticate(request);
    const search = new URL(request.url).searchParams;
    if (endpoint.method === 'post') refuseMoment(search);
    const body = endpoint.body ? await readBody(request, bodyBytes) : { value: null, text: '' };
    const input = readInput(endpoint, {
      params: context.req.param(),
      search,
      body: body.value,
    });
    const headers = new Headers({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    // readInput has parsed the three parts by this endpoint's own schemas.
    const seen = await view(input.query as AskedMoment);
    const asked = { ...input, view: seen, principal, request, bodyText: body.text } as Asked<Id>;
    return new Response(JSON.stringify(await handler(asked, headers)), { headers });
  };
  app.on(endpoint.method.toUpperCase(), base + endpoint.path.replace(/\{(\w+)\}/g, ':$1'), answer);
}
