import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fact } from '#contract/fact.ts';
import { addDays, startOfDay } from '#model/civilDay.ts';
import { day, hour, makeDelivery, morning, smallRegisters, statusFact, visitsFact } from '../city.fixture.ts';
import { toInstant } from '../instant.ts';
import { indexRegisters } from '../registerIndex.ts';
import { makeAlert } from './alert.fixture.ts';
import { checkDelivery } from './checkDelivery.ts';
import type { CheckedDelivery, Store } from './store.ts';

const registers = indexRegisters(smallRegisters);

function checked(received: number, facts: unknown[], observed: number, reporter = 'r'): CheckedDelivery {
  const delivery = checkDelivery(makeDelivery('cases', reporter, received, facts, observed), registers);
  if (!delivery) throw new Error('the fixture sent no delivery');
  return delivery;
}

const basis = 'simulated' as const;
const days = ['2020-02-01', '2020-02-02'] as const;
/** By kind: a fact of the first or second day (or moment, or shipment) that tells the figure `n`. */
const makers: Record<Fact['kind'], (second: boolean, n: number) => Fact> = {
  cases: (second, n) => ({
    kind: 'cases',
    adcode: '330108',
    day: days[Number(second)] ?? '',
    cumulativeConfirmed: n,
    cumulativeDischarged: null,
    basis,
  }),
  investigation: (second, n) => ({
    kind: 'investigation',
    adcode: '330108',
    day: days[Number(second)] ?? '',
    localShare: null,
    clusters14d: n,
    basis,
  }),
  visits: (second, n) => visitsFact('330108-01', days[Number(second)] ?? '', n),
  clinicStatus: (_, n) => statusFact('330108-01', 'open', n),
  density: (second, n) => ({
    kind: 'density',
    day: days[Number(second)] ?? '',
    index: [1],
    count: [n],
    basis,
  }),
  stock: (second, n) => ({
    kind: 'stock',
    site: 'h1',
    item: 'n95',
    day: days[Number(second)] ?? '',
    opening: n,
    received: 0,
    closing: n,
    unusable: 0,
    basis,
  }),
  inbound: (second, n) => ({
    kind: 'inbound',
    site: 'h1',
    item: 'n95',
    shipment: second ? 's2' : 's1',
    quantity: n,
    eta: toInstant(morning),
    arrived: false,
    basis,
  }),
};

/** The figure that a maker put into a fact. */
function figureOf(fact: Fact): number | null {
  switch (fact.kind) {
    case 'cases':
      return fact.cumulativeConfirmed;
    case 'investigation':
      return fact.clusters14d;
    case 'visits':
      return fact.visits;
    case 'clinicStatus':
      return fact.load.waiting;
    case 'density':
      return fact.count[0] ?? null;
    case 'stock':
      return fact.closing;
    case 'inbound':
      return fact.quantity;
  }
}

const kinds = Object.keys(makers) as Fact['kind'][];

function factsSuite(open: () => Promise<Store>) {
  it.each(kinds)(
    'tells %s as known then, as known now, and nothing of what came to pass later',
    async (kind) => {
      const store = await open();
      const [first, second] = [startOfDay('2020-02-02'), startOfDay('2020-02-03')];
      const make = makers[kind];
      await store.append([
        checked(first + hour, [make(false, 1)], first),
        checked(second + hour, [make(true, 3)], second),
        checked(second + 2 * hour, [make(false, 2)], first),
      ]);
      const ask = async (known: number, observedUpTo: number) => {
        const [versions] = (await store.facts(kind, { known, observedUpTo })).values();
        const [last] = (await store.latest(kind, { known, observedUpTo })).values();
        return [(versions ?? []).map(({ fact }) => figureOf(fact)), last ? figureOf(last.fact) : null];
      };
      expect(await ask(first, first)).toEqual([[], null]);
      expect(await ask(first + hour, first + hour)).toEqual([[1], 1]);
      expect(await ask(second + hour, first + hour)).toEqual([[1], 1]);
      expect(await ask(second + hour, second + hour)).toEqual([[1, 3], 3]);
      expect(await ask(second + 2 * hour, first + hour)).toEqual([[2], 2]);
      expect(await ask(Infinity, Infinity)).toEqual([[2, 3], 3]);
    },
  );

  it('takes what claims to be observed after its receipt as observed then', async () => {
    const store = await open();
    await store.append([checked(morning, [visitsFact('330108-01', '2020-02-03', 7)], morning + 5 * hour)]);
    const asOf = (at: number) => store.facts('visits', { known: at, observedUpTo: at });
    expect((await asOf(morning)).size).toBe(1);
    expect((await asOf(morning - 1000)).size).toBe(0);
  });
}

const sent = fc.record({
  reporter: fc.constantFrom('a', 'b', 'c'),
  back: fc.integer({ min: -3, max: 60 }),
  received: fc.integer({ min: 0, max: 96 }),
  dayBack: fc.integer({ min: 1, max: 4 }),
  visits: fc.integer({ min: 0, max: 99 }),
  garbage: fc.boolean(),
});

function deliveryOf({
  reporter,
  back,
  received,
  dayBack,
  visits,
  garbage,
}: typeof sent extends fc.Arbitrary<infer T> ? T : never) {
  const at = morning + received * hour;
  const fact = visitsFact('330108-01', addDays('2020-02-03', -dayBack), visits);
  return checked(at, garbage ? [null, fact] : [fact], at - back * hour, reporter);
}

/** A moment of the API's, and up to when is known what was received: at least until then. */
const moments = fc.tuple(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 0, max: 40 }));

function propertySuite(open: () => Promise<Store>) {
  it('answers of any past moment like a store that has heard of nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sent, { maxLength: 25 }), moments, async (all, [hours, later]) => {
        const at = morning + hours * hour;
        const [known, observedUpTo] = [at + later * hour, at];
        const deliveries = all.map(deliveryOf).sort((a, b) => a.receipt.received - b.receipt.received);
        const counted = deliveries.filter(
          ({ receipt: { received, observed } }) =>
            received <= known && Math.min(observed, received) <= observedUpTo,
        );
        const [whole, part] = [await open(), await open()];
        await whole.append(deliveries);
        await part.append(counted);
        const asOf = { known, observedUpTo };
        expect(await whole.facts('visits', asOf)).toEqual(await part.facts('visits', {}));
        expect(await whole.latest('visits', asOf)).toEqual(await part.latest('visits', {}));
        expect(await whole.feedState('cases', asOf)).toEqual(await part.feedState('cases'));
      }),
      { numRuns: 60 },
    );
  });
}

function feedsSuite(open: () => Promise<Store>) {
  it('tells what a feed delivered in a stretch of time, good and refused', async () => {
    const store = await open();
    await store.append([
      checked(morning, [visitsFact('330108-01', '2020-02-02', 6)], morning - hour, 'a'),
      checked(morning + hour, [null, visitsFact('330108-01', '2020-02-01', 5)], morning, 'b'),
      checked(morning + day, ['#REF!'], morning + day, 'a'),
    ]);
    expect(await store.feedLog('cases', { from: morning, to: morning + hour })).toEqual([
      { reporter: 'a', observed: morning - hour, received: morning, accepted: 1, rejected: 0 },
      { reporter: 'b', observed: morning, received: morning + hour, accepted: 1, rejected: 1 },
    ]);
    expect(await store.feedLog('cases', { from: morning + 1, to: morning + 2 * day })).toHaveLength(2);
    expect(await store.feedLog('density', { from: 0, to: Infinity })).toEqual([]);
    const before = await store.feedState('cases', { known: morning + hour });
    expect(before).toMatchObject({
      firstReceived: morning,
      lastReceived: morning + hour,
      lastObserved: morning,
    });
    expect(before.errors.map(({ rejected }) => rejected)).toEqual([1]);
  });

  it('says from when on it holds anything, and anything of a kind', async () => {
    const store = await open();
    expect([await store.heldFrom(), await store.heldFrom('visits')]).toEqual([null, null]);
    await store.append([checked(morning + hour, [visitsFact('330108-01', '2020-02-02', 6)], morning)]);
    await store.append([checked(morning, [statusFact('330108-01', 'open')], morning)]);
    expect(await store.heldFrom()).toBe(morning);
    expect(await store.heldFrom('visits')).toBe(morning + hour);
    expect(await store.heldFrom('stock')).toBeNull();
  });
}

function alertsSuite(open: () => Promise<Store>) {
  it('tells alerts as they stood, each version from its moment on', async () => {
    const store = await open();
    const raised = makeAlert('a');
    const later = (hours: number, version: number, state: 'acknowledged' | 'closed') => ({
      ...raised,
      alert: { ...raised.alert, state, version, updatedAt: toInstant(morning + hours * hour) },
    });
    await store.saveAlert(raised, 0);
    await store.saveAlert(later(1, 2, 'acknowledged'), 1);
    // What the detector alone remembers changes no version.
    const remembering = { ...later(1, 2, 'acknowledged'), stepSince: 5 };
    await store.saveAlert(remembering, 2);
    await store.saveAlert(later(3, 3, 'closed'), 2);
    const known = async (at: number) => {
      const record = await store.alert('a', { known: at });
      expect(await store.alerts({ known: at })).toEqual(record ? [record] : []);
      return record?.alert.state ?? null;
    };
    expect(await known(morning - 1000)).toBeNull();
    expect(await known(morning)).toBe('active');
    expect(await known(morning + 2 * hour)).toBe('acknowledged');
    expect(await store.alert('a', { known: morning + 2 * hour })).toEqual(remembering);
    expect(await known(morning + 3 * hour)).toBe('closed');
    expect((await store.alert('a'))?.alert.state).toBe('closed');
    expect((await store.episode('rule|a'))?.alert.state).toBe('closed');
  });
}

/** What every store has to answer of the past. */
export function pastSuite(open: () => Promise<Store>): void {
  factsSuite(open);
  propertySuite(open);
  feedsSuite(open);
  alertsSuite(open);
}
