import type { Delivery, Fact } from '#contract/fact.ts';

import { isOpen } from '#model/alerts/lifecycle.ts';
import { addDays, dayOf } from '#model/civilDay.ts';
import type { Simulation } from '../../../mocks/simulation.ts';
import { toInstant } from '../../../server/instant.ts';

const ALERTS_A_ROUND = 9;
const CLINICS_A_ROUND = 7;

/** Walks a list over and over. */
function createTurn<Item>(items: readonly Item[]): (count: number) => Item[] {
  let at = 0;
  return (count) => {
    const taken = Array.from(
      { length: Math.min(count, items.length) },
      (_, n) => items[(at + n) % items.length],
    );
    at += taken.length;
    return taken.flatMap((item) => (item === undefined ? [] : [item]));
  };
}

/**
 * Changes real records of a running city, round by round: alerts get another title and version in the store, clinics,
 * fever visits and case counts come in as deliveries of their departments. The product's own code then tells the
 * stream. A round makes some twenty events.
 */
export async function createPublisher({
  clock,
  hub,
  store,
  intake,
  city,
}: Simulation): Promise<() => Promise<void>> {
  const open = (await store.alerts()).filter(({ alert }) => isOpen(alert.state));
  const titles = new Map(open.map(({ alert }) => [alert.id, alert.title]));
  const nextAlerts = createTurn([...titles.keys()]);
  const nextClinics = createTurn(city.registers.clinics);
  let changes = 0;
  let rounds = 0;

  const changeAlert = async (id: string) => {
    const record = await store.alert(id);
    const title = titles.get(id);
    if (!record || !title) return;
    changes += 1;
    const { alert } = record;
    const changed = {
      ...alert,
      // A number that no other change has: whoever shows an older one shows it.
      title: { zh: `${title.zh}#${changes}`, en: `${title.en} #${changes}` },
      updatedAt: toInstant(clock.now()),
      version: alert.version + 1,
    };
    if ((await store.saveAlert({ ...record, alert: changed }, alert.version)) === 'saved')
      hub.publish({ type: 'alert', alert: changed });
  };
  const delivery = (feed: string, reporter: string, facts: Fact[]): Delivery => {
    const now = toInstant(clock.now());
    return { feed, reporter, observedAt: now, reportedAt: now, receivedAt: now, facts };
  };
  const status = (id: string, beds: number): Delivery => {
    const load = { waiting: rounds % 8, seenLastHour: rounds % 5, visitsToday: 20 + (rounds % 9) };
    return delivery('clinic-status', id, [
      {
        kind: 'clinicStatus',
        clinic: id,
        status: 'open',
        load: { ...load, isolationBedsOccupied: rounds % (beds + 1) },
        basis: 'simulated',
      },
    ]);
  };
  const visits = (clinic: string, day: string): Delivery =>
    delivery('fever-visits', clinic, [
      { kind: 'visits', clinic, day, visits: 10 + (rounds % 10), positives: 0, basis: 'simulated' },
    ]);
  /** The city's total alone: that of the districts is what risk rests on, and need not move for a figure to change. */
  const cases = (day: string): Delivery =>
    delivery('cases', 'health-commission', [
      {
        kind: 'cases',
        adcode: city.registers.city.adcode,
        day,
        cumulativeConfirmed: 1_000 + rounds,
        cumulativeDischarged: null,
        basis: 'simulated',
      },
    ]);

  return async () => {
    rounds += 1;
    const yesterday = addDays(dayOf(clock.now()), -1);
    for (const id of nextAlerts(ALERTS_A_ROUND)) {
      // oxlint-disable-next-line no-await-in-loop -- one version after the other
      await changeAlert(id);
    }
    const clinics = nextClinics(CLINICS_A_ROUND);
    await intake.deliver(clinics.map(({ id, isolationBeds }) => status(id, isolationBeds)));
    const [reporting] = clinics;
    if (rounds % 2 === 0) await intake.deliver([cases(yesterday)]);
    else if (reporting) await intake.deliver([visits(reporting.id, yesterday)]);
  };
}
