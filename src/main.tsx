import { createRoot } from 'react-dom/client';
import { setActingUser, setDevice } from './api/actingUser.ts';
import { reloadWhenServed } from './api/guardedReload.ts';
import { createQueryClient } from './api/queryClient.ts';
import { App } from './App.tsx';
import { parseView } from './view.ts';
import './ui/tokens.css';
import './ui/base.css';

/** True only in Vite's development server with the simulated API in the browser. */
declare const __MOCKED__: boolean;

/** A demonstration at a desk has something to do unless its link says otherwise; a wall only looks on. */
const DESK_USER = 'commander';

async function start(): Promise<void> {
  if (__MOCKED__) {
    const { startMocks } = await import('../mocks/browser.ts');
    await startMocks();
  }
  const onWall = window.location.pathname.startsWith('/wall');
  const { user, device } = parseView(window.location.search);
  setActingUser(user ?? (onWall ? null : DESK_USER));
  if (onWall) {
    setDevice(device ?? null);
    // After a deployment the chunks of the build before are gone: a wall takes the new one, a desk asks its user.
    window.addEventListener('vite:preloadError', reloadWhenServed);
  }
  const cache = createQueryClient();
  // The first picture does not wait for the stream's code.
  void import('./api/live.ts').then(({ startLive }) => startLive(cache));
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(<App cache={cache} />);
}

void start();
