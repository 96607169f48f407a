import { expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints.ts';
import { createCity } from '../mocks/city/createCity.ts';
import { geography } from '../mocks/city/openCity.fixture.ts';
import { createApi } from './api.ts';
import { viewer } from './city.fixture.ts';
import { createIntake } from './intake.ts';
import { SimulationClock } from './simulationClock.ts';
import { MemoryStore } from './store/memoryStore.ts';
import { EventHub } from './stream/eventHub.ts';

const city = '330100';
const corrected = '2020-02-10';
const moment = (text: string) => Date.parse(`${text}+08:00`);

it('answers a correction as the newest version and keeps what was known before (165, then 159)', async () => {
  const { registers, deliveries, historyFrom } = createCity({
    seed: 1,
    scenario: 'hangzhou-2020',
    geography,
  });
  const before = moment('2020-02-11T12:00:00');
  const after = moment('2020-02-12T13:00:00');
  const store = new MemoryStore(registers);
  const clock = new SimulationClock({ start: before, rate: 1, paused: true, realNow: () => 0 });
  const hub = new EventHub();
  const intake = await createIntake({ store, clock, hub });
  const app = createApi({ store, clock, hub, authenticate: () => ({ user: viewer, switchableTo: [] }) });
  const days = async () => {
    const answer = await app.request('/api/v1/cases?level=city&days=4');
    const { items } = endpoints.cases.response.parse(await answer.json());
    return new Map(items.map((row) => [row.day, row]));
  };

  await intake.load(deliveries(historyFrom, before), { until: before, detectFrom: before });
  const told = (await days()).get(corrected);
  expect(told).toMatchObject({ cumulativeConfirmed: 165 });

  clock.advance(after - before);
  await intake.deliver(deliveries(before, after));
  const now = await days();
  expect(now.get(corrected)).toMatchObject({ cumulativeConfirmed: 159 });
  expect(now.get(corrected)?.provenance.receivedAt.slice(0, 10)).toBe('2020-02-12');
  expect([...now.values()].filter(({ newConfirmed }) => (newConfirmed ?? 0) < 0)).toEqual([]);

  const question = { entities: [city], from: corrected, to: corrected };
  const knownAt = async (known?: number) =>
    (await store.facts('cases', { ...question, known }))
      .get(city)
      ?.map(({ fact }) => fact.cumulativeConfirmed);
  expect(await knownAt()).toEqual([159]);
  expect(await knownAt(before)).toEqual([165]);
  expect(await knownAt(moment('2020-02-12T11:00:00'))).toEqual([165]);
});
