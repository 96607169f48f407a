import type { AsOf, Receipt } from './store.ts';

/** Whether what was received and observed at some moments counts as of others; see `AsOf`. */
export const counts = (
  { received, observed }: Pick<Receipt, 'received' | 'observed'>,
  { known, observedUpTo }: Required<AsOf>,
): boolean => received <= known && Math.min(observed, received) <= observedUpTo;
