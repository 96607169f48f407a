import type { Alert } from '#contract/alert.ts';
import type { RiskPack } from '#contract/riskPack.ts';
import type { Delivery } from '#contract/fact.ts';
import type { Clinic } from '#contract/clinic.ts';
import type { Clock } from './clock.ts';
import { clinicsOf } from './derive/clinics.ts';
import { feedsOf } from './derive/feeds.ts';
import { ageOut } from './detect/ageOut.ts';
import { detect, rulesOnDelivery } from './detect/detectors.ts';
import { feverVisits } from './detect/feverVisits.ts';
import { riskRise } from './detect/riskRise.ts';
import { feedSilence } from './detect/feedSilence.ts';
import type { Touched } from './detect/detector.ts';
import { touchedBy } from './detect/touched.ts';
import { builtInPacks } from './packs/builtIn.ts';
import { indexRegisters } from './registerIndex.ts';
import type { RegisterIndex } from './registerIndex.ts';
import { checkDelivery } from './store/checkDelivery.ts';
import type { CheckedDelivery, Store } from './store/store.ts';
import { changesOf } from './stream/changesOf.ts';
import type { EventHub } from './stream/eventHub.ts';
import { viewAt } from './view.ts';
import type { View } from './view.ts';

/** How deliveries fared. `unattributed`: no delivery at all, or of a feed that nobody registered. */
export type IntakeReport = { accepted: number; rejected: number; unattributed: number };

/** People who were there in the past: they learn of alerts as they change, and act before the next ones come. */
export type Staff = {
  /** Alerts that somebody who looks would now see changed. */
  see: (alerts: readonly Alert[]) => void;
  /** Does what is to be done up to and including `at` (ms). */
  actUntil: (at: number) => Promise<void>;
};

/** The past to be taken in; moments in ms. */
export type LoadPeriod = {
  until: number;
  /** From here on it is judged. */
  detectFrom: number;
  /** From here on for shortages and clinic loads too; the last five days where absent. */
  allFrom?: number;
  staff?: Staff;
};

export type Intake = {
  /** Takes in the past, in order of arrival, and judges it in portions. Tells nobody. */
  load: (past: readonly Delivery[], period: LoadPeriod) => Promise<IntakeReport>;
  /** Takes in what has arrived by `at` (ms, now where absent), judges what it touched, and tells the stream. */
  deliver: (arrived: readonly unknown[], at?: number) => Promise<IntakeReport>;
  /** What the clock alone brings about: silent feeds, ended shelves, lapsed alerts. */
  tick: (at?: number) => Promise<void>;
};

/** More clinics or alerts at once are told as one `changed` event. */
const MANY = 60;
const HOUR_MS = 3_600_000;
const SIX_HOURS_MS = 6 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

type Parts = {
  store: Store;
  clock: Clock;
  hub: EventHub;
  registers: RegisterIndex;
  packs: readonly RiskPack[];
};

function check(values: readonly unknown[], registers: RegisterIndex) {
  const checked: CheckedDelivery[] = [];
  const report: IntakeReport = { accepted: 0, rejected: 0, unattributed: 0 };
  for (const value of values) {
    const delivery = checkDelivery(value, registers);
    if (delivery) checked.push(delivery);
    report.accepted += delivery?.entries.length ?? 0;
    for (const { rejected } of delivery?.errors ?? []) report.rejected += rejected;
    report.unattributed += delivery ? 0 : 1;
  }
  return { checked, report };
}

function tellAlerts(hub: EventHub, alerts: readonly Alert[]) {
  if (alerts.length > MANY) hub.publish({ type: 'changed', resource: 'alerts', regions: [] });
  else for (const alert of alerts) hub.publish({ type: 'alert', alert });
}

function tellClinics(hub: EventHub, clinics: readonly Clinic[]) {
  if (clinics.length > MANY) hub.publish({ type: 'changed', resource: 'clinics', regions: [] });
  else for (const clinic of clinics) hub.publish({ type: 'clinic', clinic });
}

async function tellFacts(
  { hub, registers }: Parts,
  view: View,
  touched: Touched,
  feeds: ReadonlySet<string>,
) {
  for (const event of changesOf(registers, touched)) hub.publish(event);
  const clinics = touched.get('clinicStatus');
  if (clinics) tellClinics(hub, await clinicsOf(view, [...clinics]));
  for (const feed of await feedsOf(view, feeds)) hub.publish({ type: 'feed', feed });
}

/** Loads change by the hour: the last hours of the past are judged as finely as the present will be. */
const HOURLY_MS = 48 * HOUR_MS;

/** A standing shortage shows as well in a few days as in many, and costs most to judge. */
const SHORTAGE_MS = 5 * DAY_MS;

/** The past cut into the portions in which it is judged: days, then hours; each with the moment it ends at. */
function portions(checked: readonly CheckedDelivery[], until: number): Map<number, CheckedDelivery[]> {
  const cut = new Map<number, CheckedDelivery[]>();
  for (const delivery of checked) {
    const { received } = delivery.receipt;
    const age = until - received;
    const length = age < HOURLY_MS ? HOUR_MS : age < SHORTAGE_MS ? SIX_HOURS_MS : DAY_MS;
    const end = until - Math.floor((until - received) / length) * length;
    const known = cut.get(end) ?? [];
    known.push(delivery);
    cut.set(end, known);
  }
  return cut;
}

async function load({ store, registers, packs }: Parts, past: readonly Delivery[], period: LoadPeriod) {
  const { until, detectFrom, allFrom = until - SHORTAGE_MS, staff } = period;
  const { checked, report } = check(past, registers);
  for (const [end, deliveries] of portions(checked, until)) {
    // oxlint-disable-next-line no-await-in-loop -- the past is judged in its own order
    await store.append(deliveries);
    if (end < detectFrom) continue;
    // oxlint-disable-next-line no-await-in-loop -- people act before the next signals come
    await staff?.actUntil(end);
    // What was cleared has lapsed before the next day's reports, however coarsely the past is cut.
    // oxlint-disable-next-line no-await-in-loop -- as above
    const lapsed = await ageOut(store, end);
    const rules = end < allFrom ? [feverVisits, riskRise(packs)] : rulesOnDelivery(packs);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const changed = await detect(store, rules, viewAt(store, registers, end), touchedBy(deliveries));
    staff?.see([...lapsed, ...changed]);
  }
  // Where nobody was there to see what came and went, the queue begins with what still stands.
  if (!staff) await ageOut(store, until, 0);
  return report;
}

/** Tells of clinics and feeds that changed by silence alone: nothing arrives that could tell of them. */
function silenceTeller({ store, hub, registers }: Parts) {
  const told = new Map<string, string>();
  const isNews = (key: string, state: string) => {
    const before = told.get(key);
    told.set(key, state);
    return before !== undefined && before !== state;
  };
  return async (at: number) => {
    const view = viewAt(store, registers, at);
    const silent = (await clinicsOf(view)).filter(
      ({ id, status }) => isNews(`clinic ${id}`, String(status === 'no-report')) && status === 'no-report',
    );
    tellClinics(hub, silent);
    for (const feed of await feedsOf(view)) {
      if (isNews(`feed ${feed.id}`, String(feed.reporting.got))) hub.publish({ type: 'feed', feed });
    }
  };
}

/** What is answered "up to today": at midnight these answers change though no fact has come. */
const endToday = ['cases', 'risk', 'feverVisits', 'supplies'] as const;

/** Tells at the first tick of each day what the night has made old. */
function midnightTeller(hub: EventHub) {
  let told: string | null = null;
  return (today: string) => {
    if (told !== null && told !== today)
      for (const resource of endToday) hub.publish({ type: 'changed', resource, regions: [] });
    told = today;
  };
}

/** The way of facts into the API: check, keep, judge, tell. */
export async function createIntake(options: {
  store: Store;
  clock: Clock;
  hub: EventHub;
  /** The rule packs, the default first; those of the product where absent. */
  packs?: readonly RiskPack[];
}): Promise<Intake> {
  const { store, clock, hub, packs = builtInPacks.packs } = options;
  const parts: Parts = { store, clock, hub, packs, registers: indexRegisters(await store.registers()) };
  const { registers } = parts;
  const tellSilence = silenceTeller(parts);
  const tellMidnight = midnightTeller(hub);
  return {
    load: (past, period) => load(parts, past, period),

    deliver: async (arrived, at = clock.now()) => {
      const { checked, report } = check(arrived, registers);
      if (checked.length === 0) return report;
      await store.append(checked);
      const view = viewAt(store, registers, at);
      const touched = touchedBy(checked);
      await tellFacts(parts, view, touched, new Set(checked.map(({ receipt }) => receipt.feed)));
      tellAlerts(hub, await detect(store, rulesOnDelivery(parts.packs), view, touched));
      return report;
    },

    tick: async (at = clock.now()) => {
      const view = viewAt(store, registers, at);
      tellMidnight(view.today);
      await tellSilence(at);
      const silent = await detect(store, [feedSilence], view, null);
      tellAlerts(hub, [...silent, ...(await ageOut(store, view.now))]);
    },
  };
}
