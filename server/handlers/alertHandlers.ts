import * as z from 'zod/mini';
import { alertLevel, alertState } from '#contract/alert.ts';
import type { Alert, AlertDetail } from '#contract/alert.ts';
import type { User } from '#contract/session.ts';
import { alertOrder, orderedAlert } from '#model/alerts/alertOrder.ts';
import type { OrderedAlert } from '#model/alerts/alertOrder.ts';
import { isOverdue } from '#model/alerts/dueAt.ts';
import { allowedActions, isOpen } from '#model/alerts/lifecycle.ts';
import { mayAct } from '../alerts/mayAct.ts';
import { ApiError } from '../http/apiError.ts';
import { badCursor, cutPage, decodeCursor } from '../http/page.ts';
import type { AlertRecord } from '../store/store.ts';
import type { Asked, Handlers } from './handler.ts';
import { requireRegion } from './registerHandlers.ts';

/** The answer about one alert for one user. */
export function detailFor(user: User, { alert, timeline }: AlertRecord): AlertDetail {
  return { ...alert, timeline, allowed: mayAct(user, alert) ? allowedActions(alert.state) : [] };
}

/** The entity tag of an alert as it stands; a step must name it in `If-Match`. */
export const etagOf = ({ version }: Pick<Alert, 'version'>) => `"${version}"`;

/** The record of an alert. Throws a 404 where there is none. */
export function requireAlert(record: AlertRecord | null, id: string): AlertRecord {
  if (!record) throw new ApiError('not-found', `There is no alert ${id}. See GET /api/v1/alerts.`);
  return record;
}

type Query = Asked<'alerts'>['query'];

const said = (flag: 'true' | 'false' | undefined, fact: boolean) =>
  flag === undefined || fact === (flag === 'true');

function matches(alert: Alert, query: Query, now: number, city: string): boolean {
  const { state, level, topic, district } = query;
  const { dueAt } = orderedAlert(alert);
  return (
    (state === undefined || alert.state === state) &&
    (level === undefined || alert.level === level) &&
    (topic === undefined || alert.topic === topic) &&
    (district === undefined || district === city || alert.district === district) &&
    said(query.open, isOpen(alert.state)) &&
    said(query.unowned, isOpen(alert.state) && alert.owner === null) &&
    said(query.overdue, isOverdue({ state: alert.state, dueAt }, now))
  );
}

/** Where a page ended: the moment whose order it followed, and what the order needs of its last alert. */
const position = z.object({
  now: z.number(),
  last: z.object({
    id: z.string(),
    level: alertLevel,
    state: alertState,
    owner: z.nullable(z.string()),
    dueAt: z.nullable(z.number()),
    raisedAt: z.number(),
    cleared: z.boolean(),
  }),
});

function positionAsked(cursor: string | undefined): { now: number; last: OrderedAlert } | null {
  if (cursor === undefined) return null;
  const parsed = position.safeParse(decodeCursor(cursor));
  if (!parsed.success) throw badCursor();
  return parsed.data;
}

/** Lists alerts, unowned and overdue first, and shows one with its timeline. */
export const alertHandlers: Pick<Handlers, 'alerts' | 'alert'> = {
  alerts: async ({ query, view }) => {
    requireRegion(view, query.district, 'district');
    const after = positionAsked(query.cursor);
    // Later pages keep the first one's moment: an alert that falls due meanwhile must not change places.
    const now = after?.now ?? view.now;
    const order = alertOrder(now);
    const found = (await view.store.alerts({ known: view.now }))
      .map(({ alert }) => alert)
      .filter((alert) => matches(alert, query, view.now, view.registers.city.adcode))
      .map((alert) => ({ alert, key: orderedAlert(alert) }))
      .sort((a, b) => order(a.key, b.key));
    const start = after ? found.findIndex(({ key }) => order(key, after.last) > 0) : 0;
    const page = cutPage(found, start < 0 ? found.length : start, query.limit, view.now, ({ key }) => ({
      now,
      last: key,
    }));
    return { ...page, items: page.items.map(({ alert }) => alert) };
  },

  alert: async ({ params, view, principal }, headers) => {
    const record = requireAlert(await view.store.alert(params.id, { known: view.now }), params.id);
    const detail = detailFor(principal.user, record);
    // What is over cannot be acted on, and no condition may be made of it.
    if (view.replay) return { ...detail, allowed: [] };
    headers.set('ETag', etagOf(record.alert));
    return detail;
  },
};
