import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { LiveEvent } from '#contract/liveEvent.ts';
import { geography } from '../../../mocks/city/openCity.fixture.ts';
import { startSimulation } from '../../../mocks/simulation.ts';
import type { Simulation } from '../../../mocks/simulation.ts';
import { createSite } from '../../../server/static.ts';
import { createPublisher } from './publisher.ts';

const START = Date.parse('2020-02-03T08:00:00+08:00');
const TICK_MS = 10;

/** What the server has published so far: the types of the events from number 1 on, and when the last was (epoch ms). */
export type Published = { epoch: string; at: number; types: string[] };

/** Notes every event on its way to the stream. */
function keepLog({ hub }: Simulation): () => Published {
  const types: string[] = [];
  let at = 0;
  const publish = hub.publish.bind(hub);
  hub.publish = (event: LiveEvent) => {
    publish(event);
    types.push(event.type);
    at = Date.now();
  };
  return () => ({ epoch: hub.epoch, at, types });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Publishes `rate` events a second for `seconds`, and catches up where it fell behind. */
async function publish(simulation: Simulation, round: () => Promise<void>, rate: number, seconds: number) {
  const { hub } = simulation;
  const [first, began] = [hub.last, performance.now()];
  const due = () => rate * Math.min(seconds, (performance.now() - began) / 1000);
  while (performance.now() - began < seconds * 1000 || hub.last - first < rate * seconds) {
    // oxlint-disable no-await-in-loop -- events come one after the other
    if (hub.last - first < due()) await round();
    else await pause(TICK_MS);
    // Between rounds, so that requests are answered as in a city where events come from elsewhere.
    await new Promise((resolve) => setImmediate(resolve));
    // oxlint-enable no-await-in-loop
  }
}

/** The product's own server over a simulated city, with a control that lets events come at a rate. */
export async function main(): Promise<void> {
  const { BENCH_APP: app = 'dist/app', PORT: port = '0' } = process.env;
  const simulation = await startSimulation({
    scenario: 'hangzhou-2020',
    seed: 1,
    geography,
    start: START,
    rate: 1,
    realNow: () => performance.now(),
  });
  const published = keepLog(simulation);
  const round = await createPublisher(simulation);
  const site = createSite({ root: app, api: simulation.api, config: { tiles: null } });
  const control = async (url: URL): Promise<Response> => {
    const number = (name: string) => Number(url.searchParams.get(name));
    if (url.pathname === '/bench/publish')
      await publish(simulation, round, number('rate'), number('seconds'));
    return Response.json(published());
  };
  const server = createServer(
    getRequestListener((request) => {
      const url = new URL(request.url);
      return url.pathname.startsWith('/bench/') ? control(url) : site.fetch(request);
    }),
  );
  await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
  await new Promise<void>((resolve) => process.once('SIGTERM', resolve));
  simulation.stop();
  server.close();
  server.closeAllConnections();
}
