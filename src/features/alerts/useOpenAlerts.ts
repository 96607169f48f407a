import { useQuery } from '@tanstack/react-query';
import type { Whole } from '#api/q.ts';
import { basisOf } from '#api/useFreshness.ts';
import type { Alert } from '#contract/alert.ts';
import { usePageClock } from '#ui/clock.ts';
import { useLang } from '#ui/lang.ts';
import { urgencyFinding } from './alertCounts.ts';
import { lastTurn } from './lastTurn.ts';
import { openAlertsQuery } from './openAlertsQuery.ts';

const NONE: readonly Alert[] = [];

/**
 * The open alerts of a place (the city where absent), and what every panel about them says of them. `since` is the
 * instant from which on their order and counts hold: what is reckoned from it holds now.
 */
export function useOpenAlerts(district: string | undefined) {
  'use memo';
  const lang = useLang();
  const { now } = usePageClock();
  const query = useQuery(openAlertsQuery(district));
  const alerts = query.data?.items ?? NONE;
  const since = lastTurn(alerts, now);
  const finding = urgencyFinding(alerts, lang, since);
  const basis = basisOf(alerts.map(({ provenance }) => provenance));
  return {
    lang,
    since,
    alerts,
    panel: {
      query,
      finding: () => finding,
      freshness: ({ timeStamp }: Whole<Alert>) => ({
        kind: 'fresh' as const,
        observedAt: Date.parse(timeStamp),
      }),
      basis: () => basis,
    },
  };
}
