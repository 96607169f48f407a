import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { ApiError } from './api/apiError.ts';
import { apiTimeOf, useNow } from './api/clock.ts';
import { MomentContext, momentOf, shanghaiMinute } from './api/moment.ts';
import type { ReplayMoment } from './api/moment.ts';
import { useSession } from './api/session.ts';
import { useShown } from './api/useShown.ts';
import { explainError } from './explainError.ts';
import { Announcement } from './features/replay/Announcement.tsx';
import { Routes } from './routes.tsx';
import { ClockContext } from './ui/clock.ts';
import { CrashBoundary } from './ui/CrashBoundary.tsx';
import { ExplainErrorContext } from './ui/explainError.ts';
import { loadFonts } from './ui/fonts.ts';
import { LangContext, langTag } from './ui/lang.ts';
import { PageCrash } from './ui/PageCrash.tsx';
import { setTheme, setWallScale } from './ui/theme.ts';
import type { Theme } from './ui/theme.ts';
import { changeView, useView } from './view.ts';

const Conductor = lazy(async () => ({
  default: (await import('./features/replay/Conductor.tsx')).Conductor,
}));
const NotSignedIn = lazy(async () => ({
  default: (await import('./workspaces/NotSignedIn.tsx')).NotSignedIn,
}));

/** The clock of the screen for everything below; the session is what first sets it, and says who is looking. */
function Clock({ children }: { children: ReactNode }) {
  const { data, error } = useSession();
  const now = useNow();
  const stranger = !data && error instanceof ApiError && error.kind === 'unauthenticated';
  return (
    <ClockContext value={{ now, fromLocal: apiTimeOf }}>
      {stranger ? (
        <Suspense fallback={null}>
          <NotSignedIn />
        </Suspense>
      ) : (
        children
      )}
    </ClockContext>
  );
}

/** Language, theme and type size follow the address. */
function useDocument(theme: Theme): void {
  const { lang, wall } = useView();
  useEffect(() => {
    document.documentElement.lang = langTag[lang];
    setTheme(theme);
    setWallScale(wall?.height ?? 2.05, wall?.distance ?? 10);
  }, [lang, theme, wall?.height, wall?.distance]);
  useEffect(() => {
    void loadFonts();
  }, []);
}

const showMoment = ({ at, known }: Omit<ReplayMoment, 'kind'>) =>
  changeView({ at: shanghaiMinute(at), known: known === 'now' ? known : undefined }, 'replace');
const goLive = () => changeView({ at: undefined, known: undefined, play: undefined });

/** The page at the moment that its address names, and in a replay the bar that moves it. */
function Stage({ live, surface }: { live: QueryClient; surface: 'wall' | 'desk' }) {
  'use memo';
  const view = useView();
  const target = momentOf(view);
  const shown = useShown(target, live);
  const replayed = shown?.moment.kind === 'replay' ? shown.moment : null;
  return (
    <>
      {shown && (
        // Another cache is another page: an observer of one cannot be moved to the other.
        <QueryClientProvider key={shown.moment.kind} client={shown.cache}>
          <MomentContext value={shown.moment}>
            <Clock>
              <CrashBoundary resetOn={window.location.pathname} fallback={<PageCrash />}>
                <Routes />
              </CrashBoundary>
            </Clock>
          </MomentContext>
        </QueryClientProvider>
      )}
      <Announcement replay={replayed !== null} />
      {target.kind === 'replay' && (
        <QueryClientProvider client={live}>
          <Suspense fallback={null}>
            <Conductor
              target={target}
              shown={replayed}
              surface={surface}
              play={view.play}
              onMoment={showMoment}
              onLive={goLive}
            />
          </Suspense>
        </QueryClientProvider>
      )}
    </>
  );
}

export function App({ cache }: { cache: QueryClient }) {
  'use memo';
  const view = useView();
  const surface = window.location.pathname.startsWith('/wall') ? 'wall' : 'desk';
  useDocument(view.theme ?? (surface === 'wall' ? 'wall' : 'office'));
  return (
    <LangContext value={view.lang}>
      <ExplainErrorContext value={explainError}>
        <CrashBoundary resetOn={view.at} fallback={<PageCrash />}>
          <Stage live={cache} surface={surface} />
        </CrashBoundary>
      </ExplainErrorContext>
    </LangContext>
  );
}
