import { describe, expect, it } from 'vitest';
import type { Fact } from '#contract/fact.ts';
import { day, hour, makeDelivery, morning, smallRegisters, visitsFact } from '../city.fixture.ts';
import { indexRegisters } from '../registerIndex.ts';
import { toInstant } from '../instant.ts';
import { makeAlert } from './alert.fixture.ts';
import { checkDelivery } from './checkDelivery.ts';
import { pastSuite } from './pastSuite.ts';
import type { AlertRecord, CheckedDelivery, Store } from './store.ts';

const registers = indexRegisters(smallRegisters);

function checked(at: number, facts: Fact[], observed = at): CheckedDelivery[] {
  const delivery = checkDelivery(makeDelivery('fever-visits', '330108-01', at, facts, observed), registers);
  return delivery ? [delivery] : [];
}

const answerOf = (record: AlertRecord) => ({ ...record.alert, timeline: record.timeline, allowed: [] });

function factsSuite(open: () => Promise<Store>) {
  it('keeps every version and answers with the latest that was known', async () => {
    const store = await open();
    await store.append(checked(morning, [visitsFact('330108-01', '2020-02-02', 60)]));
    await store.append(checked(morning + 2 * hour, [visitsFact('330108-01', '2020-02-02', 66)]));
    const read = async (known?: number) =>
      (await store.facts('visits', { known })).get('330108-01')?.map(({ fact }) => fact.visits);
    expect(await read()).toEqual([66]);
    expect(await read(morning + 2 * hour)).toEqual([66]);
    expect(await read(morning + hour)).toEqual([60]);
    expect(await read(morning - 1000)).toBeUndefined();
  });

  it('lets the later report win, in whatever order the two are filed', async () => {
    const store = await open();
    await store.append(checked(morning + 2 * hour, [visitsFact('330108-01', '2020-02-02', 66)]));
    await store.append(checked(morning, [visitsFact('330108-01', '2020-02-02', 60)]));
    const found = await store.facts('visits', {});
    expect(found.get('330108-01')?.map(({ fact }) => fact.visits)).toEqual([66]);
  });

  it('orders slots, cuts them to the days asked for, and finds the last', async () => {
    const store = await open();
    for (const [at, on, visits] of [
      [morning, '2020-02-02', 3],
      [morning + 1000, '2020-01-31', 1],
      [morning + 2000, '2020-02-01', 2],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- the order of arrival is what is tested
      await store.append(checked(at, [visitsFact('330108-01', on, visits)]));
    }
    const all = await store.facts('visits', { entities: ['330108-01', 'nobody'] });
    expect([...all.keys()]).toEqual(['330108-01']);
    expect(all.get('330108-01')?.map(({ fact }) => fact.visits)).toEqual([1, 2, 3]);
    const cut = await store.facts('visits', { from: '2020-02-01', to: '2020-02-01' });
    expect(cut.get('330108-01')?.map(({ fact }) => fact.visits)).toEqual([2]);
    const last = await store.latest('visits', { to: '2020-02-01' });
    expect(last.get('330108-01')?.fact.visits).toBe(2);
  });

  it('tells of each feed who was heard when, and its errors newest first, at most 20', async () => {
    const store = await open();
    await store.append(checked(morning, [visitsFact('330108-01', '2020-02-02', 60)], morning - day));
    for (let n = 0; n < 25; n += 1) {
      const garbage = checkDelivery(makeDelivery('fever-visits', 'x', morning + n * 1000, [null]), registers);
      // oxlint-disable-next-line no-await-in-loop -- the order of arrival is what is tested
      if (garbage) await store.append([garbage]);
    }
    const state = await store.feedState('fever-visits');
    expect(state.lastObserved).toBe(morning - day);
    expect(state.lastReceived).toBe(morning + 24_000);
    expect([...state.reporters]).toEqual([['330108-01', morning - day]]);
    expect(state.errors).toHaveLength(20);
    expect(state.errors[0]?.at).toBe(toInstant(morning + 24_000));
  });
}

function alertsSuite(open: () => Promise<Store>) {
  it('writes an alert only on the version that the writer has seen', async () => {
    const store = await open();
    expect(await store.saveAlert(makeAlert('a'), 0)).toBe('saved');
    expect(await store.saveAlert(makeAlert('a'), 0)).toBe('stale');
    const [one, two] = await Promise.all([
      store.saveAlert(makeAlert('a', 2), 1),
      store.saveAlert(makeAlert('a', 2), 1),
    ]);
    expect([one, two].sort()).toEqual(['saved', 'stale']);
    expect((await store.alert('a'))?.alert.version).toBe(2);
    expect(await store.alert('b')).toBeNull();
  });

  it('files an answer with the write that it belongs to, or not at all', async () => {
    const store = await open();
    const record = makeAlert('a');
    const remembered = { fingerprint: 'f', answer: answerOf(record), at: 1_000 };
    expect(await store.saveAlert(record, 7, { key: 'k', remembered })).toBe('stale');
    expect(await store.remembered('k')).toBeNull();
    expect(await store.saveAlert(record, 0, { key: 'k', remembered })).toBe('saved');
    expect(await store.saveAlert(makeAlert('a', 2), 1, { key: 'k', remembered })).toBe('key-taken');
    expect((await store.remembered('k'))?.fingerprint).toBe('f');
    await store.forgetKeys(1_000);
    expect(await store.remembered('k')).not.toBeNull();
    await store.forgetKeys(1_001);
    expect(await store.remembered('k')).toBeNull();
  });

  it('finds the newest alert of an episode key', async () => {
    const store = await open();
    const first = makeAlert('a');
    await store.saveAlert(first, 0);
    await store.saveAlert({ ...makeAlert('b'), episode: first.episode }, 0);
    expect((await store.episode('rule|a'))?.alert.id).toBe('b');
    await store.saveAlert({ ...first, alert: { ...first.alert, version: 2 } }, 1);
    expect((await store.episode('rule|a'))?.alert.id).toBe('b');
    expect(await store.episode('rule|none')).toBeNull();
    expect(await store.alerts()).toHaveLength(2);
  });
}

/** What every store has to do; `open` gives an empty one with the registers of the small city. */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps facts`, () => {
    factsSuite(open);
  });
  describe(`${name} keeps alerts`, () => {
    alertsSuite(open);
  });
  describe(`${name} keeps the past`, () => {
    pastSuite(open);
  });
}
