import { lazy, Suspense } from 'react';
import { Panel } from '#ui/Panel.tsx';
import { useLink } from '#api/link.ts';
import { useSession } from '#api/session.ts';
import { usePageClock } from '#ui/clock.ts';
import { CrashBoundary } from '#ui/CrashBoundary.tsx';
import { later, useLater } from '#ui/later.ts';
import { LinkBand } from '#ui/LinkBand.tsx';
import { useText } from '#ui/lang.ts';
import { Toasts } from '#ui/Toasts.tsx';
import { useView } from '#view.ts';
import type { PageId } from '#view.ts';
import styles from './Desk.module.css';
import { DeskHeader } from './DeskHeader.tsx';
import { MapPage } from './MapPage.tsx';
import { scopeOf } from './scope.ts';
import type { DeskPage } from './scope.ts';
import { deskText } from './text.ts';

const AlertsPage = lazy(async () => ({ default: (await import('./AlertsPage.tsx')).AlertsPage }));
const ClinicsPage = lazy(async () => ({ default: (await import('./ClinicsPage.tsx')).ClinicsPage }));
const SuppliesPage = lazy(async () => ({ default: (await import('./SuppliesPage.tsx')).SuppliesPage }));
const FeedsPage = lazy(async () => ({ default: (await import('./FeedsPage.tsx')).FeedsPage }));

const pageOf: Record<PageId, DeskPage> = {
  map: MapPage,
  alerts: AlertsPage,
  clinics: ClinicsPage,
  supplies: SuppliesPage,
  feeds: FeedsPage,
};

const QUIET_START_MS = 3_000;

// Whoever opens the desk waits for the page and not for what watches over it.
const watch = later(async () => {
  await new Promise((resolve) => setTimeout(resolve, QUIET_START_MS));
  return import('./DeskWatch.tsx');
});

function Watch() {
  const code = useLater(watch);
  return code && <code.DeskWatch />;
}

/** One district's staff at work: the same facts as on the wall, with the lists behind them and the actions on them. */
export function Desk() {
  const view = useView();
  const text = useText(deskText);
  const link = useLink();
  const session = useSession();
  const { instead } = usePageClock();
  const Page = pageOf[view.page];
  return (
    <div className={styles.desk} data-lost={link.kind === 'lost' || Boolean(instead) || undefined}>
      <a className="skip-link" href="#main">
        {text.skip}
      </a>
      <DeskHeader />
      <main id="main" className={styles.main} tabIndex={-1}>
        {session.data ? (
          <Suspense fallback={null}>
            <Page scope={scopeOf(view, session.data)} />
          </Suspense>
        ) : (
          <Panel title={text[view.page]} query={session}>
            {() => null}
          </Panel>
        )}
      </main>
      <Toasts />
      <CrashBoundary fallback={null}>
        <Watch />
      </CrashBoundary>
      <LinkBand
        lostSince={link.kind === 'lost' ? link.since : null}
        retryAt={link.kind === 'lost' ? link.retryAt : null}
      />
    </div>
  );
}
