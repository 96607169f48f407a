import { toInstant } from '../instant.ts';
import { invalid } from './readInput.ts';

const DEFAULT_LIMIT = 200;

export type PageQuery = { cursor?: string | undefined; limit?: number | undefined };

/** Any JSON value as an opaque cursor: base64url, safe in a query. */
export function encodeCursor(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The value of a cursor. Throws a 400 for anything that is not one. */
export function decodeCursor(cursor: string): unknown {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (char) => char.charCodeAt(0))));
  } catch {
    throw badCursor();
  }
}

export const badCursor = () =>
  invalid('query/cursor', 'Send the `next` of an earlier page unchanged, or no cursor for the first page.');

/** Cuts one page out of items that are already in order; `start` is the index of its first item. */
export function cutPage<Item>(
  items: readonly Item[],
  start: number,
  limit: number | undefined,
  now: number,
  cursorOf: (last: Item) => unknown,
) {
  const cut = items.slice(start, start + (limit ?? DEFAULT_LIMIT));
  const last = cut.at(-1);
  const more = start + cut.length < items.length;
  return {
    items: cut,
    numberMatched: items.length,
    numberReturned: cut.length,
    timeStamp: toInstant(now),
    next: more && last !== undefined ? encodeCursor(cursorOf(last)) : null,
  };
}

function firstAfter(keys: readonly string[], last: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * One page of a list ordered by a unique text key. The cursor holds the last key, not a position,
 * so that rows added meanwhile neither repeat nor skip others.
 */
export function pageByKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { cursor, limit }: PageQuery,
  now: number,
) {
  const keyed = items.map((item) => ({ key: keyOf(item), item }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const last = cursor === undefined ? null : decodeCursor(cursor);
  if (last !== null && typeof last !== 'string') throw badCursor();
  const keys = keyed.map(({ key }) => key);
  return cutPage(
    keyed.map(({ item }) => item),
    last === null ? 0 : firstAfter(keys, last),
    limit,
    now,
    keyOf,
  );
}
