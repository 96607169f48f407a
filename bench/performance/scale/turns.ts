import type { DensityGrid } from '#contract/density.ts';
import type { Delivery, Fact } from '#contract/fact.ts';
import { alertOrder, orderedAlert } from '#model/alerts/alertOrder.ts';
import { isOpen } from '#model/alerts/lifecycle.ts';
import { addDays, dayOf } from '#model/civilDay.ts';
import { departments } from '../../../mocks/city/feeds.ts';
import type { FeedId } from '../../../mocks/city/feeds.ts';
import type { Simulation } from '../../../mocks/simulation.ts';
import { toInstant } from '../../../server/instant.ts';

export const turnNames = ['clinic', 'alert', 'cases', 'density'] as const;
export type TurnName = (typeof turnNames)[number];

/** A district whose risk is to change; its streets are shown at the desk. */
export const DISTRICT = '330110';

/** One thing at a time happens in the city; the product's own code tells the stream of it. */
export function createTurns({ clock, hub, store, intake, city, api }: Simulation) {
  let turn = 0;
  const deliver = async (feed: FeedId, reporter: string, fact: Fact) => {
    const now = toInstant(clock.now());
    const delivery: Delivery = {
      feed,
      reporter,
      observedAt: now,
      reportedAt: now,
      receivedAt: now,
      facts: [fact],
    };
    const { accepted } = await intake.deliver([delivery]);
    if (accepted !== 1) throw new Error(`${feed}: the city refused what this bench sent`);
  };
  const yesterday = () => addDays(dayOf(clock.now()), -1);

  const turns: Record<TurnName, () => Promise<void>> = {
    clinic: async () => {
      const [clinic] = city.registers.clinics;
      if (!clinic) throw new Error('a city without a clinic');
      const load = {
        waiting: 3 + (turn % 5),
        seenLastHour: turn % 5,
        visitsToday: 40 + turn,
        isolationBedsOccupied: turn % clinic.isolationBeds,
      };
      // Seen on the map and in the lists, without an alert of its own.
      const status = turn % 2 === 0 ? 'diverting' : 'open';
      await deliver('clinic-status', clinic.id, {
        kind: 'clinicStatus',
        clinic: clinic.id,
        status,
        load,
        basis: 'simulated',
      });
    },
    alert: async () => {
      // The first of every list: it is on each screen, however many there are.
      const order = alertOrder(clock.now());
      const [record] = (await store.alerts())
        .filter(({ alert }) => isOpen(alert.state))
        .sort((a, b) => order(orderedAlert(a.alert), orderedAlert(b.alert)));
      if (!record) throw new Error('a city without an open alert');
      const { alert } = record;
      const changed = {
        ...alert,
        title: { zh: `变化 ${turn}`, en: `Change ${turn}` },
        version: alert.version + 1,
      };
      await store.saveAlert({ ...record, alert: changed }, alert.version);
      hub.publish({ type: 'alert', alert: changed });
    },
    cases: () =>
      deliver('cases', departments.cases, {
        kind: 'cases',
        adcode: DISTRICT,
        day: yesterday(),
        cumulativeConfirmed: turn % 2 === 0 ? 500 : 20,
        cumulativeDischarged: null,
        basis: 'simulated',
      }),
    density: async () => {
      const answer = await api(new Request('http://city/api/v1/density'));
      const { day, index, count }: DensityGrid = await answer.json();
      const moved = count.map((each, at) => ((at + turn) % 2 === 0 ? each + 1 : each));
      await deliver('density', departments.density, {
        kind: 'density',
        day,
        index,
        count: moved,
        basis: 'simulated',
      });
    },
  };
  return async (name: TurnName) => {
    turn += 1;
    await turns[name]();
  };
}
