import type { QueryClient } from '@tanstack/react-query';
import type { Alert, AlertDetail } from '#contract/alert.ts';
import type { Clinic } from '#contract/clinic.ts';
import type { EndpointId } from '#contract/endpoints.ts';
import type { Feed } from '#contract/feed.ts';
import type { LiveEvent } from '#contract/liveEvent.ts';
import { setClock } from './clock.ts';

type Listed<Item> = { items: Item[] } | undefined;

/** Which operations a `changed` resource makes old. */
const madeOldBy = {
  cases: ['cases'],
  risk: ['risk', 'riskHistory', 'riskComparison'],
  feverVisits: ['feverVisits'],
  density: ['density'],
  supplies: ['supplies', 'supplyHistory'],
  alerts: ['alerts', 'alert', 'alertQuality', 'alertsBehind'],
  clinics: ['clinics'],
} satisfies Record<string, EndpointId[]>;

function patch<Item>(cache: QueryClient, id: EndpointId, item: Item, same: (other: Item) => boolean): void {
  cache.setQueriesData({ queryKey: [id] }, (list: Listed<Item>) => {
    const at = list?.items.findIndex(same) ?? -1;
    if (!list || at < 0) return list;
    const items = [...list.items];
    items[at] = item;
    return { ...list, items };
  });
}

function applyAlert(cache: QueryClient, alert: Alert, renew: (id: EndpointId) => void): void {
  // Only a newer version counts: an answer to our own action may have overtaken the event.
  patch<Alert>(cache, 'alerts', alert, (other) => other.id === alert.id && other.version <= alert.version);
  cache.setQueriesData({ queryKey: ['alert', { id: alert.id }] }, (old: AlertDetail | undefined) =>
    old && old.version < alert.version ? { ...old, ...alert } : old,
  );
  // Order, filters and the timeline are the API's to say.
  renew('alerts');
  renew('alert');
  renew('alertQuality');
  renew('alertsBehind');
}

/** Puts one event of the stream into the cache: patched where it carries the record, else `renew` what is old. */
export function applyEvent(cache: QueryClient, event: LiveEvent, renew: (id: EndpointId) => void): void {
  switch (event.type) {
    case 'alert':
      return applyAlert(cache, event.alert, renew);
    case 'clinic':
      return patch<Clinic>(cache, 'clinics', event.clinic, (other) => other.id === event.clinic.id);
    case 'feed':
      return patch<Feed>(cache, 'feeds', event.feed, (other) => other.id === event.feed.id);
    case 'changed':
      return madeOldBy[event.resource].forEach(renew);
    case 'clock':
    case 'heartbeat':
      return setClock(event.clock);
    case 'reset':
      void cache.invalidateQueries();
  }
}
