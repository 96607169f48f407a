import { useQuery } from '@tanstack/react-query';
import { q } from '#api/q.ts';
import type { Alert } from '#contract/alert.ts';

const openFeedAlerts = q('alerts', { open: 'true', topic: 'feed', limit: 200 });

/** The open alert about a feed: there is at most one of a rule, and the gravest is the one to be shown. */
export function useFeedAlerts(): (feed: string) => Alert | null {
  const alerts = useQuery(openFeedAlerts).data?.items ?? [];
  return (feed) => {
    const own = alerts.filter(({ evidence }) => evidence.feed === feed);
    return [...own].sort((one, other) => one.level - other.level)[0] ?? null;
  };
}
