import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { isStranger } from './api/apiError.ts';
import { apiTimeOf, useNow } from './api/clock.ts';
import { useAway } from './api/lastPicture/useAway.ts';
import { LIVE, MomentContext, momentOf, shanghaiMinute, useMoment } from './api/moment.ts';
import type { ReplayMoment } from './api/moment.ts';
import { reloadIfServed } from './api/reload/guardedReload.ts';
import { useSession } from './api/session.ts';
import { explainError } from './explainError.ts';
import type { ReplayShown } from './features/replay/Replay.tsx';
import type { PictureShown } from './LastPicture.tsx';
import { Routes } from './routes.tsx';
import { ClockContext, ClockFaceContext } from './ui/clock.ts';
import { CrashBoundary } from './ui/CrashBoundary.tsx';
import { ExplainErrorContext } from './ui/explainError.ts';
import { LangContext, langTag } from './ui/lang.ts';
import { PageCrash } from './ui/PageCrash.tsx';
import { setTheme, setWallScale } from './ui/theme.ts';
import type { Theme } from './ui/theme.ts';
import { changeView, useView } from './view.ts';

const Replay = lazy(async () => ({ default: (await import('./features/replay/Replay.tsx')).Replay }));
const LastPicture = lazy(async () => ({ default: (await import('./LastPicture.tsx')).LastPicture }));
const NotSignedIn = lazy(async () => ({
  default: (await import('./workspaces/NotSignedIn.tsx')).NotSignedIn,
}));

type Surface = 'wall' | 'desk';
type ClockProps = { surface: Surface; face: ReactNode; children: ReactNode };

/** The clock of the screen for everything below; the session is what first sets it, and says who is looking. */
function Clock({ surface, face, children }: ClockProps) {
  const { data, error } = useSession();
  const now = useNow();
  const isLive = useMoment().kind === 'live';
  const away = useAway() && isLive;
  const [last, setLast] = useState<PictureShown | null>(null);
  const picture = away ? last : null;
  // Nobody can sign in at a wall: it keeps what it has, says what is wrong, and goes on asking.
  const turnedAway = surface === 'desk' && (!data || picture !== null) && isStranger(error);
  return (
    <ClockContext value={{ now, fromLocal: apiTimeOf, instead: picture?.band }}>
      <ClockFaceContext value={picture?.face ?? face}>
        {turnedAway ? (
          <Suspense fallback={null}>
            <NotSignedIn />
          </Suspense>
        ) : (
          children
        )}
      </ClockFaceContext>
      {away && (
        <CrashBoundary fallback={null}>
          <Suspense fallback={null}>
            <LastPicture surface={surface} onShown={setLast} />
          </Suspense>
        </CrashBoundary>
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
}

const showMoment = ({ at, known }: Omit<ReplayMoment, 'kind'>) =>
  changeView({ at: shanghaiMinute(at), known: known === 'now' ? known : undefined }, 'replace');
const goLive = () => changeView({ at: undefined, known: undefined, play: undefined });

/** The page at the moment that its address names; the code of replays comes with the first of them. */
function Stage({ live, surface }: { live: QueryClient; surface: Surface }) {
  'use memo';
  const view = useView();
  const target = momentOf(view);
  const isLive = target.kind === 'live';
  const [replay, setReplay] = useState<ReplayShown | null>(null);
  const [was, setWas] = useState({ live: isLive, replay: !isLive });
  if (isLive ? !was.live : !was.replay) setWas({ live: true, replay: true });
  if (isLive && replay) setReplay(null);
  // A page that begins in replay shows nothing before it: a flash of the present would be taken for the past.
  const cache = replay?.cache ?? (was.live ? live : null);
  return (
    <>
      {cache && (
        // Another cache is another page: an observer of one cannot be moved to the other.
        <QueryClientProvider key={replay ? 'replay' : 'live'} client={cache}>
          <MomentContext value={replay?.moment ?? LIVE}>
            <Clock surface={surface} face={replay?.face ?? null}>
              <CrashBoundary
                resetOn={window.location.pathname}
                fallback={<PageCrash reload={reloadIfServed} />}
              >
                <Routes />
              </CrashBoundary>
            </Clock>
          </MomentContext>
        </QueryClientProvider>
      )}
      {was.replay && (
        <Suspense fallback={null}>
          <Replay
            target={target}
            shown={replay?.moment ?? null}
            before={cache}
            live={live}
            surface={surface}
            play={view.play}
            onShown={setReplay}
            onMoment={showMoment}
            onLive={goLive}
          />
        </Suspense>
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
        <CrashBoundary resetOn={view.at} fallback={<PageCrash reload={reloadIfServed} />}>
          <Stage live={cache} surface={surface} />
        </CrashBoundary>
      </ExplainErrorContext>
    </LangContext>
  );
}
