import { useSyncExternalStore } from 'react';

/** The connection to the API: `lost` says since when and when the next try comes (epoch ms of the API's clock). */
export type Link =
  | { kind: 'connecting' }
  | { kind: 'live' }
  | { kind: 'lost'; since: number; retryAt: number | null };

let link: Link = { kind: 'connecting' };
const listeners = new Set<() => void>();

function set(next: Link): void {
  link = next;
  for (const listener of listeners) listener();
}

export function linkIsLive(): void {
  if (link.kind !== 'live') set({ kind: 'live' });
}

/** Keeps the first moment of a loss over all the failed tries that follow. */
export function linkIsLost(at: number, retryAt: number | null): void {
  set({ kind: 'lost', since: link.kind === 'lost' ? link.since : at, retryAt });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const currentLink = (): Link => link;

export function useLink(): Link {
  return useSyncExternalStore(subscribe, currentLink);
}
