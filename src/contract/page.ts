import * as z from 'zod/mini';
import { instant } from './time.ts';

/**
 * One page of a list, with the member names of OGC API Features.
 * `next` is an opaque cursor for the following page, null on the last one.
 */
export const page = <Item extends z.core.$ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    numberMatched: z.int(),
    numberReturned: z.int(),
    timeStamp: instant,
    next: z.nullable(z.string()),
  });

/** Query of every paged list. `limit` is 1..1000, 200 where absent. */
export const pageQuery = {
  cursor: z.optional(z.string()),
  limit: z.optional(z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(1000))),
};
