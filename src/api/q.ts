import { queryOptions } from '@tanstack/react-query';
import type { EndpointId, Endpoints, InputOf, ResponseOf } from '#contract/endpoints.ts';
import { asOf } from './moment.ts';
import { request } from './request.ts';

/** Query keys are made here only: `[operation, input]`, so that an event can name an operation to renew. */
export const keyOf = <Id extends EndpointId>(id: Id, input: InputOf<Id>) => [id, input] as const;

/** Query options for one answer of one operation. The question is read from the key, so that it can be asked of another cache. */
export function q<Id extends EndpointId>(id: Id, input: InputOf<Id>) {
  return queryOptions({
    queryKey: keyOf(id, input),
    queryFn: ({ signal, client, queryKey }): Promise<ResponseOf<Id>> =>
      request(id, asOf(id, queryKey[1], client), { signal }),
  });
}

type Paged = { items: readonly unknown[]; next: string | null };
export type PagedId = {
  [Id in EndpointId]: ResponseOf<Id> extends Paged
    ? Endpoints[Id]['method'] extends 'get'
      ? Id
      : never
    : never;
}[EndpointId];
export type ItemOf<Id extends PagedId> = ResponseOf<Id>['items'][number];
/** A whole list, with the API's time of its last page. */
export type Whole<Item> = { items: Item[]; timeStamp: string };

/** More pages than this is a server that hands out cursors in a circle. */
const MOST_PAGES = 200;

/** Query options for a whole list, read page by page. */
export function all<Id extends PagedId>(id: Id, input: InputOf<Id>) {
  return queryOptions({
    queryKey: keyOf(id, input),
    queryFn: async ({ signal, client, queryKey }): Promise<Whole<ItemOf<Id>>> => {
      const asked = asOf(id, queryKey[1], client);
      const items: ItemOf<Id>[] = [];
      let cursor: string | undefined;
      for (let pages = 0; pages < MOST_PAGES; pages++) {
        const page: ResponseOf<Id> & Paged = await request(id, { limit: 1000, ...asked, cursor }, { signal });
        items.push(...(page.items as ItemOf<Id>[]));
        if (page.next === null) return { items, timeStamp: page.timeStamp };
        cursor = page.next;
      }
      throw new Error(`${id}: more than ${MOST_PAGES} pages`);
    },
  });
}
