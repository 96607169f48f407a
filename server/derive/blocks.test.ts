import { describe, expect, it } from 'vitest';
import { openCity } from '../../mocks/city/openCity.fixture.ts';
import { rulesOnDelivery } from '../detect/detectors.ts';
import { touchedBy } from '../detect/touched.ts';
import { builtInPacks } from '../packs/builtIn.ts';
import { indexRegisters } from '../registerIndex.ts';
import { checkDelivery } from '../store/checkDelivery.ts';
import { MemoryStore } from '../store/memoryStore.ts';
import type { FactKind } from '../store/store.ts';
import { viewAt } from '../view.ts';
import { blockedBy, usesOf } from './blocks.ts';

const day = 86_400_000;

async function openWithPast() {
  const city = openCity();
  const registers = indexRegisters(city.registers);
  const store = new MemoryStore(city.registers);
  const deliveries = city
    .deliveries(city.defaultStart - 20 * day, city.defaultStart)
    .flatMap((each) => checkDelivery(each, registers) ?? []);
  await store.append(deliveries);
  return { view: viewAt(store, registers, city.defaultStart), touched: touchedBy(deliveries) };
}

describe('what a feed blocks', () => {
  it('names exactly the rules that judge its facts', async () => {
    const { view, touched } = await openWithPast();
    const rules = rulesOnDelivery(builtInPacks.packs);
    const judged: Partial<Record<FactKind, string[]>> = {};
    for (const [kind, entities] of touched) {
      // oxlint-disable-next-line no-await-in-loop -- one kind after the other
      const found = await Promise.all(rules.map((rule) => rule(view, new Map([[kind, entities]]))));
      judged[kind] = [...new Set(found.flat().map(({ rule }) => rule))].sort();
    }
    const said = Object.entries(usesOf).map(([kind, { rules }]) => [kind, rules.map(({ id }) => id).sort()]);
    expect(judged).toEqual(Object.fromEntries(said));
  });

  it('is found out from what each feed sends', async () => {
    const { view } = await openWithPast();
    const blocked = await blockedBy(view);
    expect([...blocked.keys()].sort()).toEqual(view.registers.feeds.map(({ id }) => id).sort());
    expect(blocked.get('clinic-status')).toEqual([
      ...usesOf.clinicStatus.shows,
      ...usesOf.clinicStatus.rules.map(({ name }) => name),
    ]);
    expect(blocked.get('inbound')?.map(({ en }) => en)).toContain('Days of cover and stock-out dates');
  });

  it('cannot name what rests on a feed that never sent anything', async () => {
    const { view } = await openWithPast();
    const empty = { ...view, store: new MemoryStore(view.registers) };
    expect([...(await blockedBy(empty)).keys()]).toEqual([]);
  });
});
