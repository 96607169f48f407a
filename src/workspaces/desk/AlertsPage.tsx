import { lazy, Suspense, useDeferredValue } from 'react';
import { AlertDetail } from '#features/alerts/AlertDetail.tsx';
import type { AlertFilter } from '#features/alerts/alertFilter.ts';
import type { OpenEvidence } from '#features/alerts/evidenceLinks.ts';
import { AlertQueue } from '#features/alerts/AlertQueue.tsx';
import { AlertSummary } from '#features/alerts/AlertSummary.tsx';
import type { OpenFigure } from '#features/alerts/quality/FigureLink.tsx';
import { changeView, linkTo, useView } from '#view.ts';
import type { Scope } from './scope.ts';
import { SplitView } from './SplitView.tsx';

/** From an alert to what it rests on. */
const evidence: OpenEvidence = {
  clinic: (clinic) => changeView({ page: 'clinics', clinic, alert: undefined }),
  supply: ({ item, site }) =>
    changeView({ page: 'supplies', item: item ?? undefined, site: site ?? undefined, alert: undefined }),
  feed: (feed) => changeView({ page: 'feeds', feed, alert: undefined }),
  district: (district) => changeView({ page: 'map', district, alert: undefined }),
};

const AlertQuality = lazy(async () => ({
  default: (await import('#features/alerts/quality/AlertQuality.tsx')).AlertQuality,
}));
const AlertsBehind = lazy(async () => ({
  default: (await import('#features/alerts/quality/AlertsBehind.tsx')).AlertsBehind,
}));

/** From a figure of the quality to the alerts that it counts. */
const figures: OpenFigure = {
  href: (figure) => linkTo('/desk', { figure, alert: undefined }),
  open: (figure) => changeView({ figure, alert: undefined }),
};

const openAlert = (alert: string) => changeView({ alert });
/** The list's own filter, which may not have reached the address yet when the link is made. */
const linkToAlert = (alert: string, filter: AlertFilter = {}) => linkTo('/desk', { ...filter, alert });

/** My queue: what is unowned and overdue first, and what I may do about each. */
export function AlertsPage({ scope }: { scope: Scope }) {
  'use memo';
  const view = useView();
  // The row is marked at once; what is to be said of its alert follows.
  const shown = useDeferredValue(view.alert);
  const rows = { district: scope.district, selected: view.alert ?? null, onOpen: openAlert };
  return (
    <SplitView
      list={
        view.figure === undefined ? (
          <AlertQueue
            {...rows}
            href={linkToAlert}
            filter={{ topic: view.topic, level: view.level, find: view.find }}
            onFilter={changeView}
          />
        ) : (
          <Suspense fallback={null}>
            <AlertsBehind
              {...rows}
              href={linkToAlert}
              figure={view.figure}
              onBack={() => changeView({ figure: undefined })}
            />
          </Suspense>
        )
      }
      detail={
        shown ? (
          <AlertDetail id={shown} open={evidence} />
        ) : (
          <>
            <AlertSummary surface="desk" district={scope.district} />
            <Suspense fallback={null}>
              <AlertQuality surface="desk" district={scope.district} figures={figures} />
            </Suspense>
          </>
        )
      }
      always={shown === undefined}
      pending={shown !== view.alert}
      onBack={() => changeView({ alert: undefined })}
    />
  );
}
