import type { Alert } from '#contract/alert.ts';
import type { Delivery } from '#contract/fact.ts';
import { dayOf } from '#model/civilDay.ts';
import type { Clock } from './clock.ts';
import { clinicsOf } from './derive/clinics.ts';
import { feedOf } from './derive/feeds.ts';
import { ageOut } from './detect/ageOut.ts';
import { detect, onDelivery } from './detect/detectors.ts';
import { feedSilence } from './detect/feedSilence.ts';
import type { Touched } from './detect/detector.ts';
import { touchedBy } from './detect/touched.ts';
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

export type Intake = {
  /** Takes in the past, in order of arrival, and judges it day by day from `detectFrom` (ms) on. Tells nobody. */
  load: (past: readonly Delivery[], detectFrom: number) => Promise<IntakeReport>;
  /** Takes in what has arrived by `at` (ms, now where absent), judges what it touched, and tells the stream. */
  deliver: (arrived: readonly unknown[], at?: number) => Promise<IntakeReport>;
  /** What the clock alone brings about: silent feeds, ended shelves, lapsed alerts. */
  tick: (at?: number) => Promise<void>;
};

/** More clinics or alerts at once are told as one `changed` event. */
const MANY = 60;

type Parts = { store: Store; clock: Clock; hub: EventHub; registers: RegisterIndex };

function check(values: readonly unknown[], registers: RegisterIndex) {
  const checked: CheckedDelivery[] = [];
  const report: IntakeReport = { accepted: 0, rejected: 0, unattributed: 0 };
  for (const value of values) {
    const delivery = checkDelivery(value, registers);
    if (delivery) checked.push(delivery);
    report.accepted += delivery?.entries.length ?? 0;
    report.rejected += delivery?.error?.rejected ?? 0;
    report.unattributed += delivery ? 0 : 1;
  }
  return { checked, report };
}

function tellAlerts(hub: EventHub, alerts: readonly Alert[]) {
  if (alerts.length > MANY) hub.publish({ type: 'changed', resource: 'alerts', regions: [] });
  else for (const alert of alerts) hub.publish({ type: 'alert', alert });
}

async function tellFacts(
  { hub, registers }: Parts,
  view: View,
  touched: Touched,
  feeds: ReadonlySet<string>,
) {
  for (const event of changesOf(registers, touched)) hub.publish(event);
  const ids = [...(touched.get('clinicStatus') ?? [])];
  if (ids.length > MANY) hub.publish({ type: 'changed', resource: 'clinics', regions: [] });
  else for (const clinic of await clinicsOf(view, ids)) hub.publish({ type: 'clinic', clinic });
  const changed = await Promise.all([...feeds].map((id) => feedOf(view, id)));
  for (const feed of changed) if (feed) hub.publish({ type: 'feed', feed });
}

function byDay(checked: readonly CheckedDelivery[]): Map<string, CheckedDelivery[]> {
  const days = new Map<string, CheckedDelivery[]>();
  for (const delivery of checked) {
    const day = dayOf(delivery.receipt.received);
    const known = days.get(day) ?? [];
    known.push(delivery);
    days.set(day, known);
  }
  return days;
}

async function load({ store, registers }: Parts, past: readonly Delivery[], detectFrom: number) {
  const { checked, report } = check(past, registers);
  for (const day of byDay(checked).values()) {
    // oxlint-disable-next-line no-await-in-loop -- the past is judged in its own order
    await store.append(day);
    const end = day.at(-1)?.receipt.received ?? 0;
    if (end < detectFrom) continue;
    const view = viewAt(store, registers, end);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await detect(store, onDelivery, view, touchedBy(day));
    // oxlint-disable-next-line no-await-in-loop -- as above
    await ageOut(store, end);
  }
  return report;
}

/** The way of facts into the API: check, keep, judge, tell. */
export async function createIntake(options: { store: Store; clock: Clock; hub: EventHub }): Promise<Intake> {
  const { store, clock, hub } = options;
  const parts: Parts = { ...options, registers: indexRegisters(await store.registers()) };
  const { registers } = parts;
  return {
    load: (past, detectFrom) => load(parts, past, detectFrom),

    deliver: async (arrived, at = clock.now()) => {
      const { checked, report } = check(arrived, registers);
      if (checked.length === 0) return report;
      await store.append(checked);
      const view = viewAt(store, registers, at);
      const touched = touchedBy(checked);
      await tellFacts(parts, view, touched, new Set(checked.map(({ receipt }) => receipt.feed)));
      tellAlerts(hub, await detect(store, onDelivery, view, touched));
      return report;
    },

    tick: async (at = clock.now()) => {
      const view = viewAt(store, registers, at);
      const silent = await detect(store, [feedSilence], view, null);
      tellAlerts(hub, [...silent, ...(await ageOut(store, view.now))]);
    },
  };
}
