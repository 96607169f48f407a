import * as z from 'zod/mini';
import { actionBody, alert, alertAction, alertDetail, alertLevel, alertState, alertTopic } from './alert.ts';
import { alertFigure, alertQuality } from './alertQuality.ts';
import { boundaries, boundaryLayer } from './boundary.ts';
import { caseDay } from './cases.ts';
import { clinic, clinicStatus } from './clinic.ts';
import { densityGrid } from './density.ts';
import type { Endpoint } from './endpoint.ts';
import { feed, feedHistory } from './feed.ts';
import { feverVisitDay } from './feverVisits.ts';
import { moment } from './moment.ts';
import { page, pageQuery } from './page.ts';
import { adcode, region, regionLevel } from './region.ts';
import { riskAssessment, riskComparison, riskHistory } from './risk.ts';
import { riskPacks } from './riskPack.ts';
import { session } from './session.ts';
import { item, supplyDay, supplyLevel } from './supply.ts';
import { civilDay } from './time.ts';

const none = z.object({});
const days = z.optional(z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(400)));
const fewDays = z.optional(z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(31)));
const flag = z.optional(z.enum(['true', 'false']));
const places = z.optional(z.enum(['city', 'district', 'street']));
const get = <P extends Endpoint['params'], Q extends Endpoint['query'], R extends Endpoint['response']>(
  path: string,
  params: P,
  query: Q,
  response: R,
) => ({ method: 'get' as const, path, params, query, body: null, response });

/** `to`: last day, today where absent. `days`: how many days up to and including it. */
const period = { to: z.optional(civilDay), days };

/** Every operation but the event stream (`GET /events`, see liveEvent) and the OpenAPI document itself. */
export const endpoints = {
  session: get('/session', none, none, session),
  regions: get(
    '/regions',
    none,
    z.object({ level: z.optional(regionLevel), parent: z.optional(adcode), ...pageQuery }),
    page(region),
  ),
  boundaries: get(
    '/boundaries/{layer}',
    z.object({ layer: boundaryLayer }),
    z.object({ within: z.optional(adcode) }),
    boundaries,
  ),
  feeds: get('/feeds', none, z.object({ ...moment, ...pageQuery }), page(feed)),
  feedHistory: get(
    '/feed-history',
    none,
    z.object({ feed: z.optional(z.string()), days: fewDays, ...moment }),
    feedHistory,
  ),
  cases: get(
    '/cases',
    none,
    z.object({ level: places, region: z.optional(adcode), ...period, ...moment, ...pageQuery }),
    page(caseDay),
  ),
  riskPacks: get('/risk-packs', none, z.object(pageQuery), riskPacks),
  risk: get(
    '/risk',
    none,
    z.object({
      level: places,
      within: z.optional(adcode),
      pack: z.optional(z.string()),
      day: z.optional(civilDay),
      ...moment,
      ...pageQuery,
    }),
    page(riskAssessment),
  ),
  riskHistory: get(
    '/risk-history',
    none,
    z.object({
      level: places,
      within: z.optional(adcode),
      pack: z.optional(z.string()),
      ...period,
      ...moment,
    }),
    riskHistory,
  ),
  riskComparison: get(
    '/risk-comparison',
    none,
    z.object({ region: adcode, day: z.optional(civilDay), ...moment }),
    riskComparison,
  ),
  clinics: get(
    '/clinics',
    none,
    z.object({
      district: z.optional(adcode),
      status: z.optional(clinicStatus),
      ...moment,
      ...pageQuery,
    }),
    page(clinic),
  ),
  feverVisits: get(
    '/fever-visits',
    none,
    z.object({
      level: places,
      district: z.optional(adcode),
      clinic: z.optional(z.string()),
      ...period,
      ...moment,
      ...pageQuery,
    }),
    page(feverVisitDay),
  ),
  density: get('/density', none, z.object({ day: z.optional(civilDay), ...moment }), densityGrid),
  alerts: get(
    '/alerts',
    none,
    z.object({
      state: z.optional(alertState),
      /** Only alerts that still want something from somebody. */
      open: flag,
      level: z.optional(z.pipe(z.coerce.number<number>(), alertLevel)),
      topic: z.optional(alertTopic),
      district: z.optional(adcode),
      unowned: flag,
      overdue: flag,
      ...moment,
      ...pageQuery,
    }),
    page(alert),
  ),
  alert: get('/alerts/{id}', z.object({ id: z.string() }), z.object(moment), alertDetail),
  alertQuality: get(
    '/alert-quality',
    none,
    z.object({ district: z.optional(adcode), days, ...moment }),
    alertQuality,
  ),
  /** The alerts that one figure of the quality counts. */
  alertsBehind: get(
    '/alert-quality/alerts',
    none,
    z.object({ figure: alertFigure, district: z.optional(adcode), days, ...moment, ...pageQuery }),
    page(alert),
  ),
  alertAction: {
    method: 'post' as const,
    path: '/alerts/{id}/{action}',
    params: z.object({ id: z.string(), action: alertAction }),
    query: none,
    body: actionBody,
    response: alertDetail,
  },
  items: get('/items', none, z.object(pageQuery), page(item)),
  supplies: get(
    '/supplies',
    none,
    z.object({
      by: z.optional(z.enum(['district', 'site'])),
      district: z.optional(adcode),
      item: z.optional(z.string()),
      site: z.optional(z.string()),
      ...moment,
      ...pageQuery,
    }),
    page(supplyLevel),
  ),
  supplyHistory: get(
    '/supply-history',
    none,
    z.object({
      item: z.string(),
      district: z.optional(adcode),
      site: z.optional(z.string()),
      ...period,
      ...moment,
      ...pageQuery,
    }),
    page(supplyDay),
  ),
} satisfies Record<string, Endpoint>;

export type Endpoints = typeof endpoints;
export type EndpointId = keyof Endpoints;

/** Named members only: an empty schema infers a record of nothing, which would forbid all the others. */
type Named<T> = { [Key in keyof T as string extends Key ? never : Key]: T[Key] };

/** What a caller passes: path parameters and query in one object. */
export type InputOf<Id extends EndpointId> = Named<z.input<Endpoints[Id]['params']>> &
  Named<z.input<Endpoints[Id]['query']>>;
export type ResponseOf<Id extends EndpointId> = z.output<Endpoints[Id]['response']>;
