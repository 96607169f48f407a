import { alertLoad } from '#model/alerts/quality/alertLoad.ts';
import { alertsBehind } from '#model/alerts/quality/alertsBehind.ts';
import { responseTargets } from '#model/alerts/quality/responseTargets.ts';
import { ruleYields } from '#model/alerts/quality/ruleYields.ts';
import { weighedAlerts } from '../alerts/weighedAlerts.ts';
import { pageByKey } from '../http/page.ts';
import { toInstant } from '../instant.ts';
import type { View } from '../view.ts';
import type { Handlers } from './handler.ts';
import { requireRegion } from './registerHandlers.ts';

const USUAL_DAYS = 7;

type Query = { district?: string | undefined; days?: number | undefined };

function weighed(view: View, { district, days = USUAL_DAYS }: Query) {
  requireRegion(view, district, 'district');
  return weighedAlerts(view, { district, days });
}

/** How good the alerts are and how they are answered, and the alerts behind each of these figures. */
export const alertQualityHandlers: Pick<Handlers, 'alertQuality' | 'alertsBehind'> = {
  alertQuality: async ({ query, view }) => {
    const alerts = await weighed(view, query);
    const { busiest, floods, ...load } = alertLoad(alerts);
    return {
      from: toInstant(alerts.from),
      to: toInstant(alerts.to),
      district: query.district ?? null,
      raised: alerts.raised.length,
      basis: alerts.basis,
      targets: responseTargets(alerts.raised, alerts.to),
      yields: ruleYields(alerts.raised),
      load: {
        ...load,
        busiest: busiest && { until: toInstant(busiest.until), count: busiest.count },
        floods: floods.map(({ since, until, ...flood }) => ({
          ...flood,
          since: toInstant(since),
          until: until === null ? null : toInstant(until),
        })),
      },
    };
  },

  alertsBehind: async ({ query, view }) => {
    const alerts = await weighed(view, query);
    const ids = alertsBehind(query.figure, alerts);
    const behind = alerts.records.map(({ alert }) => alert).filter(({ id }) => ids.has(id));
    // Newest first, as moments that sort as text.
    const age = (raisedAt: string) => String(1e15 - Date.parse(raisedAt));
    return pageByKey(behind, ({ id, raisedAt }) => `${age(raisedAt)} ${id}`, query, view.now);
  },
};
