import { useSyncExternalStore } from 'react';

/** Code that did not come is not asked for at every rendering. */
const ASK_AGAIN_MS = 10_000;

type Arrival<Module> = { module: Module } | { error: unknown } | null;

export type Later<Module> = {
  load: () => Promise<Module>;
  subscribe: (listener: () => void) => () => void;
  arrival: () => Arrival<Module>;
};

/** Code that arrives when it is first asked for; what did not come is asked for again a while later. */
export function later<Module>(fetchCode: () => Promise<Module>): Later<Module> {
  let arrival: Arrival<Module> = null;
  let coming: Promise<Module> | undefined;
  const listeners = new Set<() => void>();
  const settle = (settled: Arrival<Module>) => {
    arrival = settled;
    for (const listener of listeners) listener();
  };
  const forget = () => {
    coming = undefined;
    settle(null);
  };
  const fail = (error: unknown) => {
    settle({ error });
    setTimeout(forget, ASK_AGAIN_MS);
  };
  const load = () => {
    if (coming) return coming;
    coming = fetchCode();
    coming.then((module) => settle({ module }), fail);
    return coming;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { load, subscribe, arrival: () => arrival };
}

/**
 * The code, or null until it is there; throws what kept it from coming. For what belongs to the first picture it takes
 * the place of React's `lazy` and `use`: those show nothing new within 300 ms of another fallback, so that each step of a
 * first load would wait.
 */
export function useLater<Module>({ load, subscribe, arrival }: Later<Module>): Module | null {
  load().catch(() => undefined);
  const now = useSyncExternalStore(subscribe, arrival);
  if (now && 'error' in now) throw now.error;
  return now && now.module;
}
