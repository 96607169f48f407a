import { describe, expect, it } from 'vitest';
import { day, hour, startOfDay, dayAt } from './calendar.ts';
import { feeds } from './feeds.ts';
import { openCity } from './openCity.fixture.ts';

const city = openCity();
const past = city.deliveries(city.defaultStart - 9 * day, city.defaultStart);

describe('the week before the start', () => {
  it.each(['density', 'inbound'] as const)('has a report of %s in every cadence', (feed) => {
    const observed = past.filter((each) => each.feed === feed).map((each) => Date.parse(each.observedAt));
    const steps = observed.slice(1).map((at, i) => at - (observed[i] ?? 0));
    expect(observed[0]).toBeLessThan(city.defaultStart - 8 * day);
    expect(new Set(steps)).toEqual(new Set([feeds[feed].cadenceSeconds * 1000]));
  });

  it('has the stock of every supplier, nearly all before noon, when yesterday becomes late', () => {
    const reports = past.filter(({ feed, reporter }) => feed === 'stock' && reporter.startsWith('supplier'));
    const hours = reports.map(({ receivedAt }) => {
      const at = Date.parse(receivedAt);
      return (at - startOfDay(dayAt(at))) / hour;
    });
    const late = hours.filter((at) => at >= 12).length;
    expect(hours.length).toBeGreaterThan(8 * 150);
    expect(late).toBeGreaterThan(0);
    expect(late / hours.length).toBeLessThan(0.06);
  });
});
