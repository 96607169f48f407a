import { Hono } from 'hono';
import { endpoints } from '#contract/endpoints.ts';
import type { EndpointId } from '#contract/endpoints.ts';
import type { Session } from '#contract/session.ts';
import { actionHandler } from './handlers/actionHandler.ts';
import { alertHandlers } from './handlers/alertHandlers.ts';
import { feedHandlers } from './handlers/feedHandlers.ts';
import { alertQualityHandlers } from './handlers/alertQualityHandlers.ts';
import type { Handlers, Principal } from './handlers/handler.ts';
import { healthHandlers } from './handlers/healthHandlers.ts';
import { registerHandlers } from './handlers/registerHandlers.ts';
import { riskHandlers } from './handlers/riskHandlers.ts';
import { builtInPacks } from './packs/builtIn.ts';
import type { PackSet } from './packs/packSet.ts';
import { supplyHandlers } from './handlers/supplyHandlers.ts';
import type { Clock } from './clock.ts';
import { ApiError, problemResponse } from './http/apiError.ts';
import { atDevice } from './http/device.ts';
import { refuseOtherMethods } from './http/methods.ts';
import { base, mount } from './http/mount.ts';
import type { Mounting } from './http/mount.ts';
import { readMoment } from './http/readMoment.ts';
import { rateLimiter } from './http/rateLimiter.ts';
import { openApiDocument } from './openapi/document.ts';
import { toInstant } from './instant.ts';
import { indexRegisters } from './registerIndex.ts';
import type { RegisterIndex } from './registerIndex.ts';
import type { Store } from './store/store.ts';
import { EventHub } from './stream/eventHub.ts';
import { eventStream } from './stream/eventStream.ts';
import { tellConsole } from './tellConsole.ts';
import { readClock, viewAt } from './view.ts';

export type Limits = {
  /** Largest body of an action, bytes. */
  bodyBytes: number;
  /** Actions a user may take in a minute; also how many at once. */
  actionsPerMinute: number;
  heartbeatMs: number;
};

export const defaultLimits: Limits = { bodyBytes: 16_384, actionsPerMinute: 60, heartbeatMs: 15_000 };

export type ApiOptions = {
  store: Store;
  clock: Clock;
  /** Who sends this request; null is answered by 401. */
  authenticate: (request: Request) => Principal | null | Promise<Principal | null>;
  /** Set while the facts come from a simulated city. */
  scenario?: Session['scenario'];
  /** From when on (ms) facts were judged, so that alerts can be told of; since anything is held where absent. */
  judgedFrom?: number;
  /** The rule packs, those of the product where absent. */
  packs?: PackSet;
  limits?: Partial<Limits>;
  /** The live stream; share it with the intake that fills the store. */
  hub?: EventHub;
  /** Real time in ms, for rate limits and the age of idempotency keys. */
  realNow?: () => number;
  /** Told of every unexpected failure, the console where absent; the client only learns that there was one. */
  onFailure?: (error: unknown) => void;
};

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

/** The first whole second of which anything is held, ms: instants are told to the second. */
async function replayFrom(store: Store): Promise<number | null> {
  const held = await store.heldFrom();
  return held === null ? null : Math.ceil(held / 1000) * 1000;
}

async function replayOf(store: Store, judgedFrom = -Infinity): Promise<Session['replay']> {
  const from = await replayFrom(store);
  return from === null ? null : { from: toInstant(from), alertsFrom: toInstant(Math.max(from, judgedFrom)) };
}

function rim(app: Hono, onFailure: (error: unknown) => void) {
  app.notFound((context) =>
    problemResponse(
      new ApiError('not-found', `There is nothing at ${context.req.path}. See ${base}/openapi.json.`),
      context.req.path,
    ),
  );
  app.onError((error, context) => {
    if (error instanceof ApiError) return problemResponse(error, context.req.path);
    onFailure(error);
    const failed = new ApiError(
      'internal',
      'The server failed to answer. Try again; tell its operator if it stays.',
    );
    return problemResponse(failed, context.req.path);
  });
}

/**
 * The backing API as one Hono application: every operation of `contract/endpoints`, the event stream
 * (`GET /api/v1/events`), the OpenAPI document and a health check. `app.fetch(Request)` is all a door needs.
 */
export function createApi(options: ApiOptions): Hono {
  const { store, clock, scenario = null, hub = new EventHub(), realNow = Date.now } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const registers = once(async (): Promise<RegisterIndex> => indexRegisters(await store.registers()));
  const authenticate = async (request: Request): Promise<Principal> => {
    const principal = await options.authenticate(request);
    if (!principal) throw new ApiError('unauthenticated', 'Sign in, then send the request again.');
    return atDevice(request, principal);
  };
  const mounting: Mounting = {
    authenticate,
    view: async (asked) => {
      const now = clock.now();
      const replayed = readMoment(asked, { now, from: await replayFrom(store) });
      return viewAt(store, await registers(), replayed?.at ?? now, replayed?.known);
    },
    bodyBytes: limits.bodyBytes,
  };
  const handlers: Handlers = {
    session: async ({ principal, view: { registers: city } }) => ({
      ...principal,
      clock: readClock(clock),
      timeZone: 'Asia/Shanghai',
      city: { adcode: city.city.adcode, name: city.city.name },
      scenario,
      replay: await replayOf(store, options.judgedFrom),
      epoch: hub.epoch,
    }),
    ...feedHandlers,
    ...registerHandlers,
    ...healthHandlers,
    ...riskHandlers(options.packs ?? builtInPacks),
    ...supplyHandlers,
    ...alertHandlers,
    ...alertQualityHandlers,
    alertAction: actionHandler({ hub, realNow, allow: rateLimiter(limits.actionsPerMinute, realNow) }),
  };

  const app = new Hono();
  rim(app, options.onFailure ?? tellConsole);
  const mountOne = <Id extends EndpointId>(id: Id) => mount(app, endpoints[id], handlers[id], mounting);
  for (const id of Object.keys(endpoints)) if (isEndpoint(id)) mountOne(id);

  app.get(`${base}/events`, async (context) => {
    await authenticate(context.req.raw);
    const lastEventId = context.req.header('Last-Event-ID') ?? context.req.query('lastEventId') ?? null;
    return eventStream({
      hub,
      lastEventId,
      reading: () => readClock(clock),
      heartbeatMs: limits.heartbeatMs,
    });
  });
  app.get(`${base}/openapi.json`, () =>
    Response.json(openApiDocument(), { headers: { 'Cache-Control': 'no-cache' } }),
  );
  app.get(`${base}/health`, async () => {
    await registers();
    return Response.json(
      { status: 'ok', epoch: hub.epoch, clock: readClock(clock) },
      { headers: { 'Cache-Control': 'no-store' } },
    );
  });
  refuseOtherMethods(app);
  return app;
}

const isEndpoint = (id: string): id is EndpointId => id in endpoints;
