import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { siteConfig } from '#contract/siteConfig.ts';
import type { SiteConfig } from '#contract/siteConfig.ts';
import { ApiError } from './apiError.ts';

/** What this installation sets for itself; it changes with a deployment, never while a page is open. */
export const siteConfigQuery = queryOptions({
  queryKey: ['siteConfig'],
  queryFn: async ({ signal }): Promise<SiteConfig> => {
    const answer = await fetch('/config.json', { signal });
    if (!answer.ok) throw new ApiError('unavailable', `/config.json: HTTP ${answer.status}`);
    const parsed = z.safeParse(siteConfig, await answer.json());
    if (parsed.success) return parsed.data;
    throw new ApiError('garbled', `/config.json: ${parsed.error.issues[0]?.message}`);
  },
  staleTime: Infinity,
  refetchInterval: false,
});
