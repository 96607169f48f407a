import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { setActingUser, setDevice } from './api/actingUser.ts';
import { momentOf } from './api/moment.ts';
import { createQueryClient } from './api/queryClient.ts';
import { reloadWhenServed } from './api/reload/guardedReload.ts';
import { sessionQuery } from './api/session.ts';
import { App } from './App.tsx';
import { desk, wall } from './routes.tsx';
import { askOverview, askShapes } from './scenes/askOverview.ts';
import { parseView } from './view.ts';
import type { View } from './view.ts';
import { loadFonts } from './ui/fonts.ts';
import './ui/fonts/faces.css';
import './ui/tokens.css';
import './ui/base.css';

/** True only in Vite's development server with the simulated API in the browser. */
declare const __MOCKED__: boolean;

/** A demonstration at a desk has something to do unless its link says otherwise; a wall only looks on. */
const DESK_USER = 'commander';

/** The list of the rarer faces has the browser style and lay out the page anew: the first picture does without. */
const RARE_FACES_AFTER_MS = 5_000;

/** The first questions go out while the code of the page that asks them is still on its way; it tells what fails. */
function askEarly(cache: QueryClient, onWall: boolean, { scene = 'overview', page, pack }: View): void {
  if (onWall && scene === 'overview') askOverview(cache, pack).catch(() => undefined);
  else void cache.prefetchQuery(sessionQuery);
  if (!onWall && page === 'map') askShapes(cache);
}

async function start(): Promise<void> {
  if (__MOCKED__) {
    const { startMocks } = await import('../mocks/browser.ts');
    await startMocks();
  }
  const onWall = window.location.pathname.startsWith('/wall');
  const view = parseView(window.location.search);
  const { user, device } = view;
  setActingUser(user ?? (onWall ? null : DESK_USER));
  if (onWall) {
    setDevice(device ?? null);
    // After a deployment the chunks of the build before are gone: a wall takes the new one, a desk asks its user.
    window.addEventListener('vite:preloadError', reloadWhenServed);
  }
  const cache = createQueryClient();
  void (onWall ? wall : desk).load();
  if (momentOf(view).kind === 'live') askEarly(cache, onWall, view);
  // The first picture does not wait for the stream's code.
  void import('./api/stream/live.ts').then(({ startLive }) => startLive(cache));
  setTimeout(loadFonts, RARE_FACES_AFTER_MS);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<App cache={cache} />);
}

void start();
