import { createApi } from '../server/api.ts';
import type { Limits } from '../server/api.ts';
import { createIntake } from '../server/intake.ts';
import type { Intake } from '../server/intake.ts';
import { SimulationClock } from '../server/simulationClock.ts';
import { MemoryStore } from '../server/store/memoryStore.ts';
import { EventHub } from '../server/stream/eventHub.ts';
import { createCity } from './city/createCity.ts';
import type { City } from './city/createCity.ts';
import type { Geography } from './city/geography.ts';
import { demoUsers } from './demoUsers.ts';
import { overTheLine } from './line.ts';

const TICK_MS = 500;
/** A clock that jumped (a laptop that slept) is caught up in steps, so that rules see the days one by one. */
const STEP_MS = 6 * 3_600_000;
/** Older signals had their time; judging them anew would only cost the start. */
const JUDGED_MS = 14 * 24 * 3_600_000;

export type SimulationOptions = {
  scenario: string;
  seed: number;
  geography: Geography;
  /** API time at the start, ms since 1970 UTC; the scenario's own where absent. */
  start?: number | undefined;
  /** API seconds a real second; the scenario's own where absent. */
  rate?: number | undefined;
  paused?: boolean | undefined;
  /** Real time in ms from any origin; must not run backwards. */
  realNow: () => number;
  limits?: Partial<Limits>;
  onFailure?: (error: unknown) => void;
};

export type Simulation = {
  api: (request: Request) => Promise<Response>;
  city: City;
  clock: SimulationClock;
  hub: EventHub;
  /** Moves the city ahead by `ms` of API time, at once and completely. */
  advance: (ms: number) => Promise<void>;
  stop: () => void;
};

/** Delivers what the city sends between the last moment delivered and `to`; never twice at the same time. */
function deliverer(city: City, intake: Intake, from: number) {
  let reached = from;
  let work = Promise.resolve();
  const catchUp = async (to: number) => {
    while (reached < to) {
      const until = Math.min(to, reached + STEP_MS);
      // oxlint-disable-next-line no-await-in-loop -- time passes in its own order
      await intake.deliver(city.deliveries(reached, until), until);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await intake.tick(until);
      reached = until;
    }
  };
  return (to: number) => (work = work.then(() => catchUp(to)));
}

function authenticator(city: City) {
  const users = demoUsers(city.registers);
  return (request: Request) => {
    const id = request.headers.get('X-Demo-User') ?? 'wall';
    const user = users.find((each) => each.id === id);
    return user ? { user, switchableTo: users } : null;
  };
}

async function open(options: SimulationOptions) {
  const { scenario, seed, geography, paused = false, realNow, limits, onFailure } = options;
  const city = createCity({ seed, scenario, geography });
  const start = options.start ?? city.defaultStart;
  if (start <= city.historyFrom) {
    throw new RangeError(
      `This city has no past before ${new Date(city.historyFrom).toISOString()}; start later.`,
    );
  }
  const rate = options.rate ?? city.scenario.defaultRate;
  const clock = new SimulationClock({ start, rate, paused: true, realNow });
  const store = new MemoryStore(city.registers);
  const hub = new EventHub();
  const intake = await createIntake({ store, clock, hub });
  await intake.load(city.deliveries(city.historyFrom, start), {
    until: start,
    detectFrom: start - JUDGED_MS,
  });
  await intake.tick(start);
  const { id, title, note } = city.scenario;
  const api = createApi({
    store,
    clock,
    hub,
    scenario: { id, title, note },
    authenticate: authenticator(city),
    limits,
    onFailure,
  });
  // Loading took real time that must not count as simulated.
  clock.set({ paused });
  return { city, clock, hub, api, deliverUpTo: deliverer(city, intake, start) };
}

/** Opens a simulated city with its past and lets it run: the same API as a real city's, over a memory store. */
export async function startSimulation(options: SimulationOptions): Promise<Simulation> {
  const { city, clock, hub, api, deliverUpTo } = await open(options);
  const fail = options.onFailure ?? (() => {});
  const timer = setInterval(() => {
    if (city.conditions(clock.now()).api === 'down') hub.cut();
    deliverUpTo(clock.now()).catch(fail);
  }, TICK_MS);
  return {
    api: (request) => overTheLine(city.conditions(clock.now()), () => api.fetch(request)),
    city,
    clock,
    hub,
    advance: async (ms) => {
      clock.advance(ms);
      await deliverUpTo(clock.now());
    },
    stop: () => {
      clearInterval(timer);
      hub.close();
    },
  };
}
