import type { Fact, Delivery } from '#contract/fact.ts';
import type { Boundaries } from '#contract/boundary.ts';
import type { Region } from '#contract/region.ts';
import type { Registers } from '#contract/registers.ts';
import type { User } from '#contract/session.ts';
import { toInstant } from './instant.ts';
import { EventHub } from './stream/eventHub.ts';
import { SimulationClock } from './simulationClock.ts';
import { MemoryStore } from './store/memoryStore.ts';
import { createApi } from './api.ts';
import type { ApiOptions } from './api.ts';
import { createIntake } from './intake.ts';

/** 2020-02-03 08:00 in Shanghai. */
export const morning = Date.parse('2020-02-03T08:00:00+08:00');
export const hour = 3_600_000;
export const day = 24 * hour;

const text = (zh: string, en: string) => ({ zh, en });

const region = (adcode: string, level: Region['level'], parent: string | null, en: string): Region => ({
  adcode,
  level,
  parent,
  name: text(en, en),
  validFrom: '2014-12-13',
  validTo: null,
  areaKm2: 10,
  population: 100_000,
  label: [120.1, 30.2],
});

const noShapes: Boundaries = {
  type: 'FeatureCollection',
  features: [],
  attribution: 'none',
  schematic: true,
};

const clinicIds = ['330108-01', '330108-02', '330108-03', '330109-01', '330109-02', '330109-03'];

const clinicRow = (id: string) => ({
  id,
  name: text(id, id),
  adcode: id.slice(0, 6),
  street: `${id.slice(0, 6)}001`,
  position: [120.1, 30.2] as [number, number],
  capacityPerHour: 10,
  isolationBeds: 10,
});

const feedRow = (id: string, cadenceSeconds: number, reporters: string[]) => ({
  id,
  name: text(id, id),
  owner: { department: text('卫健委', 'Health Commission'), role: text('值班员', 'Duty officer') },
  cadenceSeconds,
  reporters,
});

/** A city of two districts with three clinics each, one hospital with masks, and five feeds. */
export const smallRegisters: Registers = {
  city: region('330100', 'city', null, 'Hangzhou'),
  regions: [
    region('330108', 'district', '330100', 'Binjiang'),
    region('330109', 'district', '330100', 'Xiaoshan'),
    region('330108001', 'street', '330108', 'Xixing'),
    region('330109001', 'street', '330109', 'Chengxiang'),
  ],
  boundaries: { district: noShapes, street: noShapes, province: noShapes, water: noShapes },
  feeds: [
    feedRow('cases', 86_400, ['bureau']),
    feedRow('fever-visits', 86_400, clinicIds),
    feedRow('clinic-status', 3_600, clinicIds),
    feedRow('stock', 86_400, ['h1']),
    feedRow('density', 86_400, ['bureau']),
  ],
  clinics: clinicIds.map(clinicRow),
  items: [{ id: 'n95', name: text('N95口罩', 'N95 masks'), unit: text('只', 'pieces') }],
  sites: [
    {
      id: 'h1',
      name: text('一院', 'First Hospital'),
      kind: 'hospital',
      adcode: '330108',
      items: ['n95'],
      leadTimeDays: { mean: 3, sd: 0.5 },
      safetyDays: 1,
    },
  ],
  grid: { origin: [120, 30], cell: [0.01, 0.01], columns: 10, rows: 10 },
};

/** A delivery received at `at` (ms); observed and reported then too, unless said otherwise. */
export function makeDelivery(
  feed: string,
  reporter: string,
  at: number,
  facts: unknown[],
  observed = at,
): Delivery {
  const moment = toInstant(at);
  return { feed, reporter, observedAt: toInstant(observed), reportedAt: moment, receivedAt: moment, facts };
}

export const visitsFact = (clinic: string, civilDay: string, visits: number): Fact => ({
  kind: 'visits',
  clinic,
  day: civilDay,
  visits,
  positives: 0,
  basis: 'simulated',
});

export const statusFact = (clinic: string, status: 'open' | 'diverting' | 'full', waiting = 3): Fact => ({
  kind: 'clinicStatus',
  clinic,
  status,
  load: { waiting, seenLastHour: 5, visitsToday: 20, isolationBedsOccupied: 2 },
  basis: 'simulated',
});

export const viewer: User = {
  id: 'wall',
  name: text('大屏', 'Wall'),
  department: text('指挥部', 'Command centre'),
  role: 'viewer',
  scope: { level: 'city', adcode: '330100' },
};
export const commander: User = { ...viewer, id: 'commander', role: 'commander' };
export const officer = (adcode: string): User => ({
  ...viewer,
  id: adcode,
  role: 'officer',
  scope: { level: 'district', adcode },
});

const users = [viewer, commander, officer('330108'), officer('330109')];

/** The API over a store with the small city; the clock stands at `morning` until it is moved. */
export async function openSmallCity(options: Partial<ApiOptions> = {}) {
  const store = new MemoryStore(smallRegisters);
  const clock = new SimulationClock({ start: morning, rate: 1, paused: true, realNow: () => 0 });
  const hub = new EventHub({ epoch: 'test' });
  const intake = await createIntake({ store, clock, hub });
  const app = createApi({
    store,
    clock,
    hub,
    authenticate: (request) => {
      const id = request.headers.get('X-User') ?? 'commander';
      const user = users.find((each) => each.id === id);
      return user ? { user, switchableTo: [] } : null;
    },
    ...options,
  });
  return { store, clock, hub, intake, app };
}
