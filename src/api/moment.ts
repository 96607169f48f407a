import type { QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { endpoints } from '#contract/endpoints.ts';
import type { EndpointId, InputOf } from '#contract/endpoints.ts';

/** A past moment (epoch ms): as known then, or as known now about then. */
export type ReplayMoment = { kind: 'replay'; at: number; known: 'then' | 'now' };
/** The moment that the whole screen is set to. */
export type Moment = { kind: 'live' } | ReplayMoment;

export const LIVE: Moment = { kind: 'live' };
export const MomentContext = createContext<Moment>(LIVE);
export const useMoment = (): Moment => use(MomentContext);

export function sameMoment(one: Moment, other: Moment): boolean {
  if (one.kind === 'live' || other.kind === 'live') return one.kind === other.kind;
  return one.at === other.at && one.known === other.known;
}

const SHANGHAI_MS = 8 * 3_600_000;

/** `2020-02-10T09:00`: the minute in Shanghai, as an address says it. */
export const shanghaiMinute = (at: number): string => new Date(at + SHANGHAI_MS).toISOString().slice(0, 16);

/** What an address says: the minute `at` in Shanghai, and whether by what is known now. No such minute: live. */
export function momentOf(said: { at?: string | undefined; known?: 'now' | undefined }): Moment {
  const at = Date.parse(`${said.at}:00+08:00`);
  // Some engines roll 30 February over to March.
  if (Number.isNaN(at) || shanghaiMinute(at) !== said.at) return LIVE;
  return { kind: 'replay', at, known: said.known ?? 'then' };
}

// A cache holds the facts of one moment; kept beside it, since a query's function is handed nothing but its cache.
const moments = new WeakMap<QueryClient, ReplayMoment>();

/** Sets the moment whose facts the queries of this cache ask for; a cache without one asks for the present. */
export function setMomentOf(cache: QueryClient, moment: ReplayMoment): void {
  moments.set(cache, moment);
}

export const momentOfCache = (cache: QueryClient): Moment => moments.get(cache) ?? LIVE;

/** Whether the answers of an operation are facts as of a moment; registers and the session are not. */
export const hasMoment = (id: EndpointId): boolean => 'at' in endpoints[id].query.shape;

/** The question with the moment of the cache that asks it. */
export function asOf<Id extends EndpointId>(id: Id, input: InputOf<Id>, cache: QueryClient): InputOf<Id> {
  const moment = momentOfCache(cache);
  if (moment.kind === 'live' || !hasMoment(id)) return input;
  const at = `${shanghaiMinute(moment.at)}:00+08:00`;
  return { ...input, at, ...(moment.known === 'now' && { known: 'now' }) };
}
