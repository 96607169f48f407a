import { describe, expect, it } from 'vitest';
import { fact } from '#contract/fact.ts';
import { day, hour, minute } from './calendar.ts';
import { factsOf } from './facts.fixture.ts';
import { openCity } from './openCity.fixture.ts';
import { scenarioIds, scenarioOf } from './scenarios.ts';

const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('scenarios', () => {
  it('are ten, each with a title and a note in two languages', () => {
    expect(scenarioIds.length).toBe(10);
    for (const { title, note } of scenarioIds.map(scenarioOf)) {
      expect([title.zh, note.zh].every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
      expect([title.en, note.en].some((text) => /\p{Script=Han}/u.test(text))).toBe(false);
    }
  });

  it('start on the morning of 2020-02-03 with an hour in ten seconds where not said otherwise', () => {
    const { defaultStart, scenario } = openCity();
    expect(new Date(defaultStart).toISOString()).toBe('2020-02-03T00:00:00.000Z');
    expect(scenario.defaultRate).toBe(360);
  });

  it('says which ones there are when asked for an unknown one', () => {
    expect(() => openCity('nowhere')).toThrow(/hangzhou-2020, quiet-week.*megacity/);
    expect(() => openCity('toString')).toThrow(/Unknown scenario/);
  });
});

describe('clinic-cluster', () => {
  const city = openCity('clinic-cluster');
  const { outbreak } = city.truth;
  const visits = factsOf('visits', city.deliveries(city.historyFrom, city.defaultStart + 2 * day));
  const jump = (id: string) => {
    const own = visits.filter((row) => row.clinic === id);
    const before = own.filter((row) => row.day < (outbreak?.day ?? '')).slice(-14);
    const on = own.find((row) => row.day === outbreak?.day);
    return { on, times: (on?.visits ?? Number.NaN) / mean(before.map((row) => row.visits)) };
  };

  it('jumps at the planted clinics alone', () => {
    expect(outbreak?.clinics.length).toBe(3);
    expect(new Set(outbreak?.streets).size).toBe(3);
    for (const id of outbreak?.clinics ?? []) expect(jump(id).times).toBeGreaterThan(2);
    const others = city.registers.clinics
      .map((clinic) => clinic.id)
      .filter((id) => !outbreak?.clinics.includes(id));
    for (const id of others.filter((other) => jump(other).on)) expect(jump(id).times).toBeLessThan(2);
  });

  it('is reported between 08:20 and 09:15 on the first morning', () => {
    const told = (outbreak?.clinics ?? []).map((id) => jump(id).on?.receivedAt.slice(0, 16) ?? '');
    expect(told.every((at) => at >= '2020-05-11T08:20' && at <= '2020-05-11T09:15')).toBe(true);
  });
});

describe('feed-outage', () => {
  const broken = openCity('feed-outage');
  const sound = openCity();
  const start = broken.defaultStart;
  const of = (city: typeof broken, feed: string, from: number, to: number) =>
    city.deliveries(start + from * hour, start + to * hour).filter((each) => each.feed === feed);

  it('leaves the past alone', () => {
    expect(broken.deliveries(start - day, start - 1)).toEqual(sound.deliveries(start - day, start - 1));
  });

  it('silences the clinics for six hours, and they come back', () => {
    expect(of(broken, 'clinic-status', 0.6, 6.4)).toEqual([]);
    expect(of(sound, 'clinic-status', 0.6, 6.4).length).toBeGreaterThan(200);
    expect(of(broken, 'clinic-status', 6.6, 8).length).toBeGreaterThan(40);
    expect(of(broken, 'clinic-status', 24.6, 30.4)).toEqual([]);
  });

  it('sends the bulletin six hours late, with the same figures', () => {
    expect(of(broken, 'cases', 0, 6)).toEqual([]);
    const [late] = of(broken, 'cases', 6, 9);
    expect(late?.facts).toEqual(of(sound, 'cases', 0, 6)[0]?.facts);
  });

  it('sends garbage that no contract lets through, then what was meant', () => {
    const early = of(broken, 'stock', 0.25, 2);
    expect(early.length).toBeGreaterThan(5);
    expect(early.flatMap((each) => each.facts).some((row) => fact.safeParse(row).success)).toBe(false);
    const meant = of(sound, 'stock', 0.25, 2).map((each) => each.reporter);
    const repaired = of(broken, 'stock', 3.25, 5.1).map((each) => each.reporter);
    expect(repaired).toEqual(expect.arrayContaining(meant));
  });
});

describe('alert-flood', () => {
  const city = openCity('alert-flood');
  const start = city.defaultStart;
  const before = factsOf('clinicStatus', city.deliveries(start - hour, start + 29 * minute));
  const flood = city.deliveries(start + 30 * minute - 1, start + 40 * minute);

  it('brings sixty signals and more within ten minutes, and few before', () => {
    expect(before.filter((row) => row.status === 'full').length).toBeLessThan(10);
    const full = new Set(
      factsOf('clinicStatus', flood).flatMap((row) => (row.status === 'full' ? [row.clinic] : [])),
    );
    const districtOf = new Map(city.registers.sites.map((site) => [site.id, site.adcode]));
    const empty = factsOf('stock', flood).filter((row) => row.closing === 0);
    const byDistrict = new Set(empty.map((row) => `${districtOf.get(row.site)} ${row.item}`));
    expect(full.size).toBeGreaterThanOrEqual(40);
    expect(byDistrict.size).toBe(20);
  });

  it('keeps the clinics full for hours', () => {
    const later = factsOf('clinicStatus', city.deliveries(start + 2 * hour, start + 3 * hour));
    expect(later.filter((row) => row.status === 'full').length).toBeGreaterThan(35);
  });
});

describe('conditions', () => {
  it('take the API away for two hours again and again, and give it back', () => {
    const { conditions, defaultStart } = openCity('api-down');
    const at = (hours: number) => conditions(defaultStart + hours * hour).api;
    expect([-1, 0, 2.9, 3, 4.9, 5, 10.9, 11, 12.9, 13].map(at)).toEqual([
      'up',
      'up',
      'up',
      'down',
      'down',
      'up',
      'up',
      'down',
      'down',
      'up',
    ]);
  });

  it('make the line slow, or leave it alone', () => {
    expect(openCity('slow-line').conditions(0)).toMatchObject({ api: 'slow', latencyMs: [800, 4000] });
    expect(openCity().conditions(openCity().defaultStart + 4 * hour)).toEqual({ api: 'up' });
  });
});
