import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { apiTimeOf, useNow } from './api/clock.ts';
import { useSession } from './api/session.ts';
import { explainError } from './explainError.ts';
import { Routes } from './routes.tsx';
import { ClockContext } from './ui/clock.ts';
import { CrashBoundary } from './ui/CrashBoundary.tsx';
import { ExplainErrorContext } from './ui/explainError.ts';
import { loadFonts } from './ui/fonts.ts';
import { LangContext, langTag } from './ui/lang.ts';
import { PageCrash } from './ui/PageCrash.tsx';
import { setTheme, setWallScale } from './ui/theme.ts';
import type { Theme } from './ui/theme.ts';
import { useView } from './view.ts';

/** The API's clock for everything below; the session is what first sets it. */
function Clock({ children }: { children: ReactNode }) {
  useSession();
  const now = useNow();
  return <ClockContext value={{ now, fromLocal: apiTimeOf }}>{children}</ClockContext>;
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

function Page() {
  'use memo';
  const view = useView();
  const onWall = window.location.pathname.startsWith('/wall');
  useDocument(view.theme ?? (onWall ? 'wall' : 'office'));
  return (
    <LangContext value={view.lang}>
      <ExplainErrorContext value={explainError}>
        <Clock>
          <CrashBoundary resetOn={window.location.pathname} fallback={<PageCrash />}>
            <Routes />
          </CrashBoundary>
        </Clock>
      </ExplainErrorContext>
    </LangContext>
  );
}

export function App({ cache }: { cache: QueryClient }) {
  'use memo';
  return (
    <QueryClientProvider client={cache}>
      <Page />
    </QueryClientProvider>
  );
}
