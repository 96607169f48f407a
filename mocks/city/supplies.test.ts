import { describe, expect, it } from 'vitest';
import { day, hour } from './calendar.ts';
import { factsOf } from './facts.fixture.ts';
import type { FactOf } from './facts.fixture.ts';
import { openCity } from './openCity.fixture.ts';

type Stock = FactOf<'stock'> & { receivedAt: string };

function linesOf(rows: Stock[]): Stock[][] {
  const lines = new Map<string, Stock[]>();
  for (const row of rows) {
    const key = `${row.site} ${row.item}`;
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return [...lines.values()];
}

const used = (row: Stock) => row.opening + row.received - row.closing;

describe.each(['hangzhou-2020', 'supply-crunch', 'alert-flood', 'quiet-week'])('stock in %s', (scenario) => {
  const city = openCity(scenario);
  const sent = city.deliveries(city.historyFrom, city.defaultStart + 9 * day);
  const lines = linesOf(factsOf('stock', sent));

  it('opens each day with what the day before left, and never uses what is not there', () => {
    expect(lines.length).toBeGreaterThan(256);
    for (const line of lines) {
      // A report of today can overtake the one of yesterday.
      const last = [...new Map(line.map((row) => [row.day, row])).values()];
      const days = last.sort((one, other) => (one.day < other.day ? -1 : 1));
      expect(Math.min(...days.map(used))).toBeGreaterThanOrEqual(0);
      expect(days.slice(1).map((row) => row.opening)).toEqual(days.slice(0, -1).map((row) => row.closing));
    }
  });

  it('books in each shipment on the day of its arrival', () => {
    const from = Date.parse('2020-02-04T00:00:00+08:00');
    const booked = factsOf('stock', sent).filter((row) => row.day === '2020-02-04');
    const arrived = new Map(
      factsOf('inbound', sent)
        .filter((row) => row.arrived && Date.parse(row.eta) >= from && Date.parse(row.eta) < from + day)
        .map((row) => [row.shipment, row.quantity]),
    );
    const received = booked.reduce((sum, row) => sum + row.received, 0);
    expect([...arrived.values()].reduce((a, b) => a + b, 0)).toBe(received);
  });
});

describe('levels of stock', () => {
  it('are fine for most and short for a handful in February 2020', () => {
    const city = openCity();
    const rows = factsOf('stock', city.deliveries(city.historyFrom, city.defaultStart)).filter(
      (row) => !row.site.startsWith('supplier'),
    );
    const cover = linesOf(rows).map((line) => {
      const week = line.slice(-7);
      return (week.at(-1)?.closing ?? 0) / (week.reduce((sum, row) => sum + used(row), 0) / 7);
    });
    const short = cover.filter((days) => days < 5).length;
    expect(short).toBeGreaterThanOrEqual(3);
    expect(short).toBeLessThanOrEqual(25);
    expect(cover.filter((days) => days >= 15).length).toBeGreaterThan(cover.length / 2);
  });

  it('are empty where the crunch was planted, until the delayed goods come', () => {
    const city = openCity('supply-crunch');
    const planted = city.truth.crunch;
    const rows = factsOf('stock', city.deliveries(city.historyFrom, city.defaultStart + 10 * day));
    const districtOf = new Map(city.registers.sites.map((site) => [site.id, site.adcode]));
    const hit = rows.filter(
      (row) =>
        planted?.districts.includes(districtOf.get(row.site) ?? '') &&
        planted.items.includes(row.item) &&
        !row.site.startsWith('supplier'),
    );
    const on = (civilDay: string) => hit.filter((row) => row.day === civilDay).map((row) => row.closing);
    expect(on('2020-01-20').every((closing) => closing > 0)).toBe(true);
    expect(on(planted?.day ?? '').length).toBeGreaterThanOrEqual(12);
    expect(on(planted?.day ?? '').every((closing) => closing === 0)).toBe(true);
    expect(on('2020-02-10').some((closing) => closing > 0)).toBe(true);
    const first = hit.filter((row) => row.day === '2020-02-02' && row.closing === 0);
    const told = first.map((row) => Date.parse(row.receivedAt) - city.defaultStart);
    expect(told.filter((after) => after > 0 && after < 3 * hour).length).toBeGreaterThanOrEqual(4);
  });
});
