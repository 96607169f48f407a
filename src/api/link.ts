import { useSyncExternalStore } from 'react';
import { apiTimeOf } from './clock.ts';

/** The connection to the API: `lost` says since when and when the next try comes (epoch ms of the API's clock). */
export type Link =
  | { kind: 'connecting' }
  | { kind: 'live' }
  | { kind: 'lost'; since: number; retryAt: number | null };

let link: Link = { kind: 'connecting' };
let lostAt = 0;
const listeners = new Set<() => void>();

function set(next: Link): void {
  link = next;
  for (const listener of listeners) listener();
}

/** The stream has spoken: whatever was lost is over. */
export function linkIsLive(): void {
  if (link.kind !== 'live') set({ kind: 'live' });
}

/**
 * Keeps the first moment of a loss over all the failed tries that follow. Both moments are this machine's: they are
 * told anew in the API's time at each try, since a loss may be older than the first reading of the API's clock.
 */
export function linkIsLost(at: number, retryAt: number | null): void {
  if (link.kind !== 'lost') lostAt = at;
  set({ kind: 'lost', since: apiTimeOf(lostAt), retryAt: retryAt === null ? null : apiTimeOf(retryAt) });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The link at this moment, for what is no component. */
export const currentLink = (): Link => link;

/** The link, as a component follows it. */
export function useLink(): Link {
  return useSyncExternalStore(subscribe, currentLink);
}
