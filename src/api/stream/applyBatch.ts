import { notifyManager } from '@tanstack/react-query';
import type { Query, QueryClient } from '@tanstack/react-query';
import type { Alert, AlertDetail } from '#contract/alert.ts';
import type { EndpointId } from '#contract/endpoints.ts';
import { setClock } from '../clock.ts';
import type { EventBatch } from './eventBatch.ts';
import type { Renewal } from './renewal.ts';

type Listed<Item> = { items: Item[] } | undefined;
type Identified = { id: string };

/** A patch makes an answer new: one behind a failed request, or restored, would then pass for live with all its other records. */
const patchable = (id: EndpointId) => ({
  queryKey: [id],
  predicate: ({ state }: Query) => state.status === 'success',
});

/** Copies a list once, however many of its records are news. Undefined leaves the cache as it is. */
function patched<Item extends Identified>(
  list: Listed<Item>,
  news: ReadonlyMap<string, Item>,
  counts: (item: Item, held: Item) => boolean,
): Listed<Item> {
  let items: Item[] | undefined;
  list?.items.forEach((held, at) => {
    const item = news.get(held.id);
    if (item === undefined || !counts(item, held)) return;
    items ??= [...list.items];
    items[at] = item;
  });
  return list && items && { ...list, items };
}

function patchLists<Item extends Identified>(
  cache: QueryClient,
  id: EndpointId,
  news: ReadonlyMap<string, Item>,
  renewal: Renewal,
  counts: (item: Item, held: Item) => boolean = () => true,
): void {
  if (news.size === 0) return;
  cache.setQueriesData(patchable(id), (list: Listed<Item>) => patched(list, news, counts));
  // An answer on its way may be older than these records, and would put the old ones back.
  if (cache.isFetching({ queryKey: [id] }) > 0) renewal.renew(id);
  else renewal.renewLater(id);
}

function patchDetails(cache: QueryClient, news: ReadonlyMap<string, Alert>): void {
  if (news.size === 0) return;
  cache.setQueriesData(patchable('alert'), (held: AlertDetail | undefined) => {
    const item = held && news.get(held.id);
    return item && item.version > held.version ? { ...held, ...item } : undefined;
  });
}

/** Puts waiting events into the cache, told to whoever shows them as one change; `renewal` asks for what is old. */
export function applyBatch(cache: QueryClient, batch: EventBatch, renewal: Renewal): void {
  notifyManager.batch(() => {
    if (batch.clock) setClock(batch.clock);
    // An answer to our own action may have overtaken the event.
    patchLists(cache, 'alerts', batch.alerts, renewal, (item, held) => item.version >= held.version);
    patchDetails(cache, batch.alerts);
    patchLists(cache, 'clinics', batch.clinics, renewal);
    patchLists(cache, 'feeds', batch.feeds, renewal);
    for (const id of batch.old) renewal.renew(id);
    if (batch.everythingOld) renewal.renewEverything();
  });
}
