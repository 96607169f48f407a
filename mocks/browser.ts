import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Geography, Shapes } from './city/geography.ts';
import { readSettings } from './settings.ts';
import { startSimulation } from './simulation.ts';

const KEPT = 'city-settings';

async function file(name: string): Promise<Response> {
  const answer = await fetch(`/geo/${name}`);
  if (!answer.ok) throw new Error(`/geo/${name}: HTTP ${answer.status}`);
  return answer;
}

const shapes = async (name: string): Promise<Shapes> => (await file(`${name}.geojson`)).json();

async function readGeography(): Promise<Geography> {
  const [districts, streets, outline, water, csv] = await Promise.all([
    shapes('districts'),
    shapes('streets'),
    shapes('outline'),
    shapes('water'),
    file('streets.csv'),
  ]);
  return { districts, streets, outline, water, streetsCsv: await csv.text() };
}

/** The settings of the address; they are kept for the tab, because the dashboard's own links leave them out. */
function settingsOfTab(): URLSearchParams {
  const asked = new URLSearchParams(window.location.search);
  const kept = new URLSearchParams(sessionStorage.getItem(KEPT) ?? '');
  for (const name of ['scenario', 'start', 'rate', 'paused', 'seed']) {
    const value = asked.get(name);
    if (value !== null) kept.set(name, value);
  }
  sessionStorage.setItem(KEPT, kept.toString());
  return kept;
}

/** The browser's door: the API and its simulated city run in the page, behind Mock Service Worker. */
export async function startMocks(): Promise<void> {
  const settings = settingsOfTab();
  // A folder of rule packs is read by the server alone.
  const { packs: _, ...asked } = readSettings((name) => settings.get(name) ?? undefined);
  const simulation = await startSimulation({
    ...asked,
    geography: await readGeography(),
    realNow: () => performance.now(),
    onFailure: (error) => {
      // oxlint-disable-next-line no-console -- development only: the one place where a failure of the mock shows
      console.error(error);
    },
  });
  const worker = setupWorker(http.all('/api/*', ({ request }) => simulation.api(request)));
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true });
}
