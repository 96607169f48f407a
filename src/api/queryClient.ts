import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './apiError.ts';

const RENEW_MS = 60_000;
/** How long after a failure the next try comes; panels say so in words. */
export const RETRY_AFTER_FAILURE_MS = 10_000;
const QUICK_RETRIES = 2;

function retryDelay(attempt: number, error: Error): number {
  const asked = error instanceof ApiError ? error.problem?.retryAfterSeconds : undefined;
  const backoff = Math.min(8000, 500 * 2 ** attempt) * (0.75 + Math.random() / 2);
  return Math.max(backoff, (asked ?? 0) * 1000);
}

/** How every cache asks, be it of the present or of a past moment. */
export const asking = {
  networkMode: 'always',
  retry: (failures: number, error: Error) =>
    failures < QUICK_RETRIES && !(error instanceof ApiError && !error.passing),
  retryDelay,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  refetchIntervalInBackground: true,
} as const;

/**
 * The cache of facts. Events renew it; the slow interval is the safety net under them. The browser's own idea
 * of being offline is wrong on an intranet, so it is never asked.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...asking,
        staleTime: 30_000,
        // A wall must keep its last picture for as long as the API is away.
        gcTime: 10 * 60_000,
        refetchInterval: (query) => (query.state.status === 'error' ? RETRY_AFTER_FAILURE_MS : RENEW_MS),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
