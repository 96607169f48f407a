import { createApi } from '../server/api.ts';
import type { Limits } from '../server/api.ts';
import { ApiError } from '../server/http/apiError.ts';
import { createIntake } from '../server/intake.ts';
import type { Intake } from '../server/intake.ts';
import { toInstant } from '../server/instant.ts';
import type { PackSet } from '../server/packs/packSet.ts';
import { SimulationClock } from '../server/simulationClock.ts';
import { MemoryStore } from '../server/store/memoryStore.ts';
import type { Store } from '../server/store/store.ts';
import { EventHub } from '../server/stream/eventHub.ts';
import { tellConsole } from '../server/tellConsole.ts';
import { createCity } from './city/createCity.ts';
import type { City } from './city/createCity.ts';
import type { Geography } from './city/geography.ts';
import { demoUsers } from './demoUsers.ts';
import { dutyShift } from './dutyShift.ts';
import { overTheLine } from './line.ts';

const TICK_MS = 500;
/** A clock that jumped (a laptop that slept) is caught up in steps, so that rules see the days one by one. */
const STEP_MS = 6 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
const LATEST_START_DAYS = 120;

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
  /** The rule packs, those of the product where absent. */
  packs?: PackSet | undefined;
  limits?: Partial<Limits>;
  onFailure?: (error: unknown) => void;
};

export type Simulation = {
  api: (request: Request) => Promise<Response>;
  city: City;
  clock: SimulationClock;
  hub: EventHub;
  /** What the API answers from, and the way of facts into it: for tests and benches that add to the city's own. */
  store: Store;
  intake: Intake;
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
    if (user) return { user, switchableTo: users };
    const known = users.map((each) => each.id).join(', ');
    throw new ApiError(
      'unauthenticated',
      `This demonstration knows no user "${id}". Send one of these as X-Demo-User, or none for the wall: ${known}.`,
    );
  };
}

type Opened = { city: City; store: MemoryStore; clock: SimulationClock; start: number; seed: number };

/** The city's staff of the past. They use the API like anybody else; nobody listens to the stream yet. */
function staffOf({ city, store, clock, start, seed }: Opened) {
  const past = createApi({
    store,
    clock,
    authenticate: authenticator(city),
    limits: { actionsPerMinute: Number.MAX_SAFE_INTEGER },
    realNow: () => clock.now(),
  });
  return dutyShift({ api: (request) => past.fetch(request), clock, registers: city.registers, start, seed });
}

/** The moment before which the days of the past are counted, ms. */
const pastStart = ({ defaultStart, scenario }: City, start: number) =>
  scenario.past.sinceOwnStart ? Math.min(start, defaultStart) : start;

const judgedFrom = (city: City, start: number) =>
  pastStart(city, start) - city.scenario.past.judgedDays * DAY_MS;

/** Takes in the past up to the start, with the staff of the city at work where the scenario has one. */
async function livePast(opened: Opened, intake: Intake) {
  const { city, store, clock, start } = opened;
  const { allDays, staffed } = city.scenario.past;
  await intake.load(city.deliveries(city.historyFrom, start), {
    until: start,
    detectFrom: judgedFrom(city, start),
    allFrom: pastStart(city, start) - allDays * DAY_MS,
    ...(staffed && { staff: staffOf(opened) }),
  });
  // Nobody will send a request of the past again.
  await store.forgetKeys(Infinity);
  clock.advance(start - clock.now());
  await intake.tick(start);
}

/** Throws a RangeError in words for a start that this city has no past for, or more of it than a machine can take. */
function startOf({ historyFrom, defaultStart }: City, asked: number | undefined): number {
  const start = asked ?? defaultStart;
  if (start <= historyFrom) {
    throw new RangeError(`This city has no past before ${toInstant(historyFrom)}; start later.`);
  }
  const latest = defaultStart + LATEST_START_DAYS * DAY_MS;
  if (start > latest) {
    throw new RangeError(
      `This city can start up to ${toInstant(latest)}, ${LATEST_START_DAYS} days after its own start: a longer past takes minutes and gigabytes. Start earlier and let it run.`,
    );
  }
  return start;
}

async function open(options: SimulationOptions) {
  const { scenario, seed, geography, paused = false, realNow, limits, onFailure, packs } = options;
  const city = createCity({ seed, scenario, geography });
  const start = startOf(city, options.start);
  const rate = options.rate ?? city.scenario.defaultRate;
  const clock = new SimulationClock({ start: city.historyFrom, rate, paused: true, realNow });
  const store = new MemoryStore(city.registers);
  const hub = new EventHub();
  const intake = await createIntake({ store, clock, hub, ...(packs && { packs: packs.packs }) });
  await livePast({ city, store, clock, start, seed }, intake);
  const { id, title, note } = city.scenario;
  const api = createApi({
    store,
    clock,
    hub,
    scenario: { id, title, note },
    judgedFrom: judgedFrom(city, start),
    packs,
    authenticate: authenticator(city),
    limits,
    onFailure,
  });
  // Loading took real time that must not count as simulated.
  clock.set({ paused });
  return { city, clock, hub, api, store, intake, deliverUpTo: deliverer(city, intake, start) };
}

/** Opens a simulated city with its past and lets it run: the same API as a real city's, over a memory store. */
export async function startSimulation(options: SimulationOptions): Promise<Simulation> {
  const { city, clock, hub, api, store, intake, deliverUpTo } = await open(options);
  const fail = options.onFailure ?? tellConsole;
  const timer = setInterval(() => {
    if (city.conditions(clock.now()).api === 'down') hub.cut();
    deliverUpTo(clock.now()).catch(fail);
  }, TICK_MS);
  return {
    api: (request) => overTheLine(city.conditions(clock.now()), () => api.fetch(request)),
    city,
    clock,
    hub,
    store,
    intake,
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
