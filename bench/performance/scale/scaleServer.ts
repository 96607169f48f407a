import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { geography } from '../../../mocks/city/openCity.fixture.ts';
import { startSimulation } from '../../../mocks/simulation.ts';
import { createSite } from '../../../server/static.ts';
import { createTurns, turnNames } from './turns.ts';

/** What the city of a server comes to: time until it is open, and memory beyond that of the bare program. */
export type ServerCost = { seconds: number; cpuSeconds: number; heapMiB: number; memoryMiB: number };

const MIB = 1024 ** 2;

function used() {
  global.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return { heapMiB: heapUsed / MIB, memoryMiB: rss / MIB, cpuSeconds: (user + system) / 1e6 };
}

/** The product's own server over a city of a scenario that stands still, with a control that lets one thing happen. */
export async function main([scenario = '', app = 'dist/app']: string[]): Promise<void> {
  const [before, began] = [used(), performance.now()];
  const simulation = await startSimulation({
    scenario,
    seed: 1,
    geography,
    paused: true,
    realNow: () => performance.now(),
  });
  const seconds = (performance.now() - began) / 1000;
  const cpuSeconds = used().cpuSeconds - before.cpuSeconds;
  const turn = createTurns(simulation);
  const site = createSite({ root: app, api: simulation.api, config: { tiles: null } });

  const control = async (asked: string): Promise<Response> => {
    const name = turnNames.find((each) => each === asked);
    if (name) {
      const at = Date.now();
      await turn(name);
      return Response.json({ at });
    }
    const after = used();
    const cost: ServerCost = {
      seconds,
      cpuSeconds,
      heapMiB: after.heapMiB - before.heapMiB,
      memoryMiB: after.memoryMiB - before.memoryMiB,
    };
    return Response.json(cost);
  };
  const server = createServer(
    getRequestListener((request) => {
      const { pathname } = new URL(request.url);
      return pathname.startsWith('/bench/') ? control(pathname.slice(7)) : site.fetch(request);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  process.send?.(typeof address === 'object' && address ? address.port : 0);
  await new Promise<void>((resolve) => process.once('SIGTERM', resolve));
  simulation.stop();
  server.close();
  server.closeAllConnections();
}
