import { beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints.ts';
import type { RiskAssessment } from '#contract/risk.ts';
import type { Fact } from '#contract/fact.ts';
import { geography } from '../mocks/city/openCity.fixture.ts';
import { startSimulation } from '../mocks/simulation.ts';
import type { Simulation } from '../mocks/simulation.ts';
import { day, hour, makeDelivery, morning, openSmallCity } from './city.fixture.ts';

const cases = (adcode: string, on: string, basis: 'published' | 'estimated' | 'simulated'): Fact => ({
  kind: 'cases',
  adcode,
  day: on,
  cumulativeConfirmed: 3,
  cumulativeDischarged: null,
  basis,
});

const parse = async (answer: Response): Promise<RiskAssessment[]> =>
  endpoints.risk.response.parse(await answer.json()).items;

describe('a provisional class', () => {
  async function classOf(facts: Fact[], after = 0, on = '') {
    const { intake, clock, app } = await openSmallCity();
    const observed = morning - 8 * hour;
    await intake.deliver([makeDelivery('cases', 'bureau', morning, facts, observed)]);
    clock.advance(after);
    const answer = await app.request(`/api/v1/risk${on && `?day=${on}`}`);
    return (await parse(answer)).find(({ adcode }) => adcode === '330108');
  }

  it('is one whose own case figures are simulated, not one whose split is estimated', async () => {
    const of = async (basis: 'published' | 'estimated' | 'simulated') =>
      (await classOf([cases('330108', '2020-02-02', basis)]))?.provisional;
    expect(await of('published')).toBe(false);
    expect(await of('estimated')).toBe(false);
    expect(await of('simulated')).toBe(true);
  });

  it('keeps plain what is only accompanied by simulated findings, and says so in its basis', async () => {
    const findings: Fact = {
      kind: 'investigation',
      adcode: '330108',
      day: '2020-02-02',
      localShare: 0.9,
      clusters14d: 0,
      basis: 'simulated',
    };
    const found = await classOf([cases('330108', '2020-02-02', 'published'), findings]);
    expect(found).toMatchObject({ provisional: false, provenance: { basis: 'simulated' } });
  });

  it('becomes provisional today when the figures are late, and on a past day until they have come', async () => {
    const facts = [cases('330108', '2020-02-02', 'published')];
    expect((await classOf(facts, 27 * hour))?.provisional).toBe(false);
    expect((await classOf(facts, 29 * hour))?.provisional).toBe(true);
    expect((await classOf(facts, day, '2020-02-02'))?.provisional).toBe(false);
    expect((await classOf(facts, day, '2020-02-03'))?.provisional).toBe(true);
  });

  it('is none where nothing is known at all', async () => {
    expect(await classOf([])).toMatchObject({ level: null, provisional: false });
  });
});

describe('Hangzhou on the morning of 2020-02-03', () => {
  let simulation: Simulation;
  beforeAll(async () => {
    simulation = await startSimulation({
      scenario: 'hangzhou-2020',
      seed: 1,
      geography,
      paused: true,
      realNow: () => 0,
    });
    return () => simulation.stop();
  });
  const risk = async (query: string) =>
    parse(await simulation.api(new Request(`http://city/api/v1/risk?limit=1000&${query}`)));

  it('draws districts plain and streets hatched', async () => {
    const districts = await risk('level=district');
    expect(districts).toHaveLength(13);
    expect(districts.filter(({ provisional }) => provisional)).toEqual([]);
    const streets = await risk('level=street');
    expect(streets).toHaveLength(196);
    expect(streets.filter(({ provisional }) => !provisional)).toEqual([]);
  });

  it('judges every street: the lowest class without a case, and by its findings otherwise', async () => {
    const streets = await risk('level=street');
    expect(streets.filter(({ level }) => level === null)).toEqual([]);
    const count = ({ because }: RiskAssessment) =>
      because.find(({ indicator }) => indicator === 'cumulativeConfirmed')?.value ?? Number.NaN;
    const without = streets.filter((street) => count(street) === 0);
    expect(without.length).toBeGreaterThan(50);
    expect(new Set(without.map(({ level }) => level))).toEqual(new Set([1]));
    expect(new Set(streets.map(({ level }) => level)).size).toBeGreaterThan(2);
  });
});
