import type { Context, Hono } from 'hono';
import type { Endpoint } from '#contract/endpoint.ts';
import type { Endpoints, EndpointId } from '#contract/endpoints.ts';
import type { Asked, Handler, Principal } from '../handlers/handler.ts';
import type { View } from '../view.ts';
import { readBody } from './readBody.ts';
import { readInput } from './readInput.ts';

export const base = '/api/v1';

export type Mounting = {
  authenticate: (request: Request) => Promise<Principal>;
  view: () => Promise<View>;
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
    const body = endpoint.body ? await readBody(request, bodyBytes) : { value: null, text: '' };
    const input = readInput(endpoint, {
      params: context.req.param(),
      search: new URL(request.url).searchParams,
      body: body.value,
    });
    const headers = new Headers({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    // readInput has parsed the three parts by this endpoint's own schemas.
    const asked = { ...input, view: await view(), principal, request, bodyText: body.text } as Asked<Id>;
    return new Response(JSON.stringify(await handler(asked, headers)), { headers });
  };
  app.on(endpoint.method.toUpperCase(), base + endpoint.path.replace(/\{(\w+)\}/g, ':$1'), answer);
}
