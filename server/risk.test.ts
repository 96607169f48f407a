import { beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints.ts';
import type { RiskAssessment } from '#contract/risk.ts';
import type { Fact } from '#contract/fact.ts';
import type { Simulation } from '../mocks/simulation.ts';
import { builtInPack } from './packs/builtInPack.fixture.ts';
import { day, hour, makeDelivery, morning, openSmallCity } from './city.fixture.ts';
import { standingCity } from '../mocks/standingCity.fixture.ts';

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
    simulation = await standingCity();
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

describe('Hangzhou at the end of February 2020', () => {
  const lastDay = '2020-02-29';
  let simulation: Simulation;
  beforeAll(async () => {
    simulation = await standingCity({ start: Date.parse('2020-03-01T12:00:00+08:00') });
    return () => simulation.stop();
  });
  const get = async (href: string) => (await simulation.api(new Request(`http://city/api/v1${href}`))).json();

  it('has brought every district down to class 1 or 2 by rule, and none rose after its last new case', async () => {
    const answer = await get(`/risk-history?level=district&days=40&to=${lastDay}`);
    const { days, rows } = endpoints.riskHistory.response.parse(answer);
    const { items } = endpoints.cases.response.parse(
      await get(`/cases?level=district&days=60&to=${lastDay}&limit=1000`),
    );
    expect(rows).toHaveLength(13);
    const highest = Math.max(...rows.flatMap(({ levels }) => levels.map((level) => level ?? 0)));
    expect(highest).toBeGreaterThanOrEqual(4);
    for (const { adcode, levels } of rows) {
      expect([1, 2]).toContain(levels.at(-1));
      const own = items.filter((each) => each.adcode === adcode);
      const last = own.filter(({ newConfirmed }) => (newConfirmed ?? 0) > 0).at(-1)?.day ?? '';
      const quiet = levels.filter((_, index) => (days[index] ?? '') > last);
      expect(quiet).not.toContain(null);
      expect(quiet.filter((level, index) => (level ?? 0) > (quiet[index - 1] ?? 5))).toEqual([]);
    }
  });

  it('says of one district what every pack makes of it', async () => {
    const { asOf, rows } = endpoints.riskComparison.response.parse(
      await get(`/risk-comparison?region=330110&day=${lastDay}`),
    );
    expect(asOf).toBe(lastDay);
    const found = Object.fromEntries(rows.map((row) => [row.pack, row]));
    expect(found['zhejiang-five-colour-2020']).toMatchObject({ inForce: true, covered: true });
    expect(found['protocol-9-2022-06']).toMatchObject({
      inForce: false,
      covered: false,
      assessment: { level: null },
    });
    // Nobody reports admissions or beds, and without them few cases alone say nothing.
    const capacity = found['cdc-community-2022']?.assessment;
    expect(capacity).toMatchObject({ level: null, missing: [{}, {}] });
    expect(found['op-mapl']?.assessment.level).toBe(1);
  });

  it('answers classes over time under every pack', async () => {
    const { levels } = endpoints.riskHistory.response.parse(
      await get(`/risk-history?level=district&days=40&to=${lastDay}&pack=op-mapl`),
    ).rows[0] ?? { levels: [] };
    expect(levels).toHaveLength(40);
    expect(levels.at(-1)).not.toBeNull();
  });
});

describe("a city's own packs", () => {
  it('are answered, judge where they are the default, and the refused ones are told', async () => {
    const own = builtInPack('state-council-2020-02');
    const pack = { ...own, id: 'our-own' };
    const reason = { zh: '缺少“id”。', en: '"id" is missing.' };
    const refused = [{ file: 'bad.yaml', line: 3, column: 1, reason }];
    const { app } = await openSmallCity({ packs: { packs: [pack], refused } });
    const answer = endpoints.riskPacks.response.parse(await (await app.request('/api/v1/risk-packs')).json());
    expect(answer).toMatchObject({ items: [pack], refused });
    expect(await parse(await app.request('/api/v1/risk'))).toMatchObject([
      { pack: 'our-own' },
      { pack: 'our-own' },
    ]);
  });
});
