import type { BoundaryLayer } from '#contract/boundary.ts';
import { q } from './q.ts';
import { RETRY_AFTER_FAILURE_MS } from './queryClient.ts';

/** Borders stand still: they are fetched once, and again only after a failure or when the API starts anew. */
export const boundaryQuery = (layer: BoundaryLayer, within?: string) => ({
  ...q('boundaries', { layer, within }),
  staleTime: Number.POSITIVE_INFINITY,
  refetchInterval: (query: { state: { status: string } }) =>
    query.state.status === 'error' ? RETRY_AFTER_FAILURE_MS : (false as const),
});
