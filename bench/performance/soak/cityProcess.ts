// The simulated city of an endurance run, in a process of its own: it can be killed like a real server, and its clock
// is moved by messages. Built by builds.ts, started by livingCity.ts.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { readGeography } from '../../../mocks/readGeography.ts';
import { startSimulation } from '../../../mocks/simulation.ts';
import type { Simulation } from '../../../mocks/simulation.ts';
import { toInstant } from '../../../server/instant.ts';
import { putStaffToWork } from './staff.ts';

export type Order =
  | { id: number; order: 'pause' | 'resume' | 'renew' }
  | { id: number; order: 'advance'; ms: number };
export type Told = { ready: number } | { id: number; now: number };
export type CitySettings = { app: string; start: number; rate: number; seed: number };

function setPaused({ clock, hub }: Simulation, paused: boolean): void {
  clock.set({ paused });
  const reading = { now: toInstant(clock.now()), rate: clock.rate, paused };
  hub.publish({ type: 'clock', clock: reading });
}

async function obey(simulation: Simulation, order: Order): Promise<void> {
  switch (order.order) {
    case 'pause':
      setPaused(simulation, true);
      // What has happened by now is told before the answer.
      return simulation.advance(0);
    case 'resume':
      return setPaused(simulation, false);
    case 'renew':
      return simulation.hub.publish({ type: 'reset', epoch: simulation.hub.epoch });
    case 'advance':
      return simulation.advance(order.ms);
  }
}

const tell = (told: Told) => process.send?.(told);

async function main(): Promise<void> {
  const { app, start, rate, seed }: CitySettings = JSON.parse(process.argv[2] ?? '{}');
  const simulation = await startSimulation({
    scenario: 'hangzhou-2020',
    seed,
    start,
    rate,
    geography: await readGeography(join(app, 'geo')),
    realNow: () => performance.now(),
    limits: { actionsPerMinute: Number.MAX_SAFE_INTEGER },
  });
  putStaffToWork(simulation, seed);
  const server = createServer(getRequestListener((request) => simulation.api(request)));
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    tell({ ready: typeof address === 'object' && address ? address.port : 0 });
  });
  process.on('message', (order: Order) => {
    void obey(simulation, order).then(() => tell({ id: order.id, now: simulation.clock.now() }));
  });
  // An orphan would run for ever.
  process.on('disconnect', () => process.exit());
}

void main();
