import { useQuery } from '@tanstack/react-query';
import { all } from '#api/q.ts';
import type { Whole } from '#api/q.ts';
import { basisOf } from '#api/useFreshness.ts';
import type { Alert } from '#contract/alert.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang } from '#ui/lang.ts';
import { urgencyFinding } from './alertCounts.ts';

/** The open alerts of a place (the city where absent), and what every panel about them says of them. */
export function useOpenAlerts(district: string | undefined) {
  const lang = useLang();
  const { now } = usePageClock();
  const query = useQuery(all('alerts', { open: 'true', district }));
  return {
    lang,
    now,
    panel: {
      query,
      finding: ({ items }: Whole<Alert>) => urgencyFinding(items, lang, now),
      freshness: ({ timeStamp }: Whole<Alert>) => ({
        kind: 'fresh' as const,
        observedAt: Date.parse(timeStamp),
      }),
      basis: ({ items }: Whole<Alert>) => basisOf(items.map(({ provenance }) => provenance)),
    },
  };
}
