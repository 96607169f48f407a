import type { Endpoints, EndpointId, ResponseOf } from '#contract/endpoints.ts';
import type { User } from '#contract/session.ts';
import type * as z from 'zod/mini';
import type { View } from '../view.ts';

type BodyOf<Id extends EndpointId> = Endpoints[Id]['body'] extends z.ZodMiniType
  ? z.output<Endpoints[Id]['body']>
  : null;

/** Who asks, what this demonstration lets them switch to, and the screen that asks where it names itself. */
export type Principal = { user: User; switchableTo: User[]; device?: string };

export type Asked<Id extends EndpointId> = {
  params: z.output<Endpoints[Id]['params']>;
  query: z.output<Endpoints[Id]['query']>;
  body: BodyOf<Id>;
  view: View;
  principal: Principal;
  request: Request;
  /** The body as it was sent, for comparing repeated requests. */
  bodyText: string;
};

/** Answers one operation. Headers of its own go through `headers`. */
export type Handler<Id extends EndpointId> = (asked: Asked<Id>, headers: Headers) => Promise<ResponseOf<Id>>;

export type Handlers = { [Id in EndpointId]: Handler<Id> };
