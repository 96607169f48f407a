import { AlertDetail } from '#features/alerts/AlertDetail.tsx';
import type { OpenEvidence } from '#features/alerts/evidenceLinks.ts';
import { AlertQueue } from '#features/alerts/AlertQueue.tsx';
import { AlertSummary } from '#features/alerts/AlertSummary.tsx';
import { changeView, linkTo, useView } from '#view.ts';
import type { Scope } from './scope.ts';
import { SplitView } from './SplitView.tsx';

/** From an alert to what it rests on. */
const evidence: OpenEvidence = {
  clinic: (clinic) => changeView({ page: 'clinics', clinic, alert: undefined }),
  supply: ({ item, site }) =>
    changeView({ page: 'supplies', item: item ?? undefined, site: site ?? undefined, alert: undefined }),
  feed: () => changeView({ page: 'feeds', alert: undefined }),
  district: (district) => changeView({ page: 'map', district, alert: undefined }),
};

/** My queue: what is unowned and overdue first, and what I may do about each. */
export function AlertsPage({ scope }: { scope: Scope }) {
  const view = useView();
  return (
    <SplitView
      list={
        <AlertQueue
          district={scope.district}
          filter={{ topic: view.topic, level: view.level, find: view.find }}
          onFilter={changeView}
          selected={view.alert ?? null}
          onOpen={(alert) => changeView({ alert })}
          href={(alert) => linkTo('/desk', { alert })}
        />
      }
      detail={
        view.alert ? (
          <AlertDetail id={view.alert} open={evidence} />
        ) : (
          <AlertSummary surface="desk" district={scope.district} />
        )
      }
      always={view.alert === undefined}
      onBack={() => changeView({ alert: undefined })}
    />
  );
}
