import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delivery, fact } from '#contract/fact.ts';
import { day, hour, minute } from './calendar.ts';
import { openCity } from './openCity.fixture.ts';
import { scenarioIds } from './scenarios.ts';

const cutIn = (span: number) => fc.array(fc.integer({ min: 0, max: span }), { maxLength: 6 });

describe('a city', () => {
  it('is the same for the same seed and another one for another', () => {
    const one = openCity('hangzhou-2020', 7);
    const two = openCity('hangzhou-2020', 7);
    expect(one.registers).toEqual(two.registers);
    const window = [one.defaultStart - 2 * day, one.defaultStart + day] as const;
    expect(one.deliveries(...window)).toEqual(two.deliveries(...window));
    expect(openCity('hangzhou-2020', 8).deliveries(...window)).not.toEqual(two.deliveries(...window));
  });

  it.each(['hangzhou-2020', 'clinic-cluster', 'feed-outage', 'alert-flood', 'supply-crunch'])(
    'sends the same in %s however its time is cut',
    (scenario) => {
      const city = openCity(scenario);
      const from = city.defaultStart - 12 * hour;
      const span = 36 * hour;
      const whole = city.deliveries(from, from + span);
      fc.assert(
        fc.property(cutIn(span), (cuts) => {
          const times = [0, ...cuts.sort((a, b) => a - b), span].map((offset) => from + offset);
          const parts = times.slice(1).flatMap((to, i) => city.deliveries(times[i] ?? to, to));
          expect(parts).toEqual(whole);
        }),
        { numRuns: 12 },
      );
    },
  );

  it('cuts between two arrivals of the same second as well', () => {
    const city = openCity('alert-flood');
    const from = city.defaultStart;
    const minutes = Array.from({ length: 60 }, (_, i) =>
      city.deliveries(from + i * minute, from + (i + 1) * minute),
    );
    expect(minutes.flat()).toEqual(city.deliveries(from, from + hour));
  });

  it('does not depend on what was asked before', () => {
    const asked = openCity('supply-crunch');
    asked.deliveries(asked.defaultStart + 900 * day, asked.defaultStart + 901 * day);
    const fresh = openCity('supply-crunch');
    const from = fresh.defaultStart - day;
    expect(asked.deliveries(from, from + 2 * day)).toEqual(fresh.deliveries(from, from + 2 * day));
  });

  it.each(scenarioIds.filter((id) => id !== 'feed-outage' && id !== 'megacity'))(
    'sends in %s only what the contract knows, in order and within its window',
    (scenario) => {
      const city = openCity(scenario);
      const from = city.defaultStart - 2 * day;
      const to = city.defaultStart + day;
      const sent = city.deliveries(from, to);
      const received = sent.map((each) => Date.parse(each.receivedAt));
      expect(received).toEqual(received.slice().sort((a, b) => a - b));
      expect(received.every((at) => at > from && at <= to)).toBe(true);
      for (const each of sent) {
        expect(delivery.safeParse(each).success).toBe(true);
        expect(Date.parse(each.observedAt)).toBeLessThanOrEqual(Date.parse(each.reportedAt));
        expect(Date.parse(each.reportedAt)).toBeLessThanOrEqual(Date.parse(each.receivedAt));
        expect(each.facts.filter((row) => !fact.safeParse(row).success)).toEqual([]);
      }
    },
  );

  it('names in its deliveries only reporters of its registers', () => {
    const { registers, deliveries, defaultStart } = openCity();
    const known = new Map(registers.feeds.map((feed) => [feed.id, new Set(feed.reporters)]));
    for (const { feed, reporter } of deliveries(defaultStart - day, defaultStart + day)) {
      expect(known.get(feed)?.has(reporter), `${feed} ${reporter}`).toBe(true);
    }
  });

  it('tells a bounded history that begins where it says', () => {
    const city = openCity();
    const history = city.deliveries(city.historyFrom, city.defaultStart);
    expect(city.deliveries(city.historyFrom - 30 * day, city.historyFrom)).toEqual([]);
    expect(history.length).toBeGreaterThan(5000);
    expect(history.length).toBeLessThan(25_000);
    expect(history.flatMap((each) => each.facts).length).toBeLessThan(55_000);
  });

  it('goes on for years without wrapping', () => {
    const city = openCity();
    const later = Date.parse('2027-02-03T00:00:00+08:00');
    const sent = city.deliveries(later, later + day);
    expect(new Set(sent.map((each) => each.feed)).size).toBe(city.registers.feeds.length);
    expect(sent.some((each) => JSON.stringify(each.facts).includes('"2027-02-02"'))).toBe(true);
    const bulletin = sent.find((each) => each.feed === 'cases')?.facts[0];
    expect(bulletin).toMatchObject({ adcode: '330100', cumulativeConfirmed: 169, basis: 'estimated' });
  });
});
