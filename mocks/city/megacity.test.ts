import { describe, expect, it } from 'vitest';
import { fact } from '#contract/fact.ts';
import { minute } from './calendar.ts';
import { factsOf } from './facts.fixture.ts';
import { openCity } from './openCity.fixture.ts';

type Points = number[][];

function ringArea(ring: Points): number {
  const twice = ring.slice(1).reduce((sum, point, i) => {
    const [x = 0, y = 0] = ring[i] ?? [];
    const [nextX = 0, nextY = 0] = point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const outerRings = (city: ReturnType<typeof openCity>) =>
  city.registers.boundaries.street.features.map(({ geometry }) =>
    geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [],
  );

describe('megacity', () => {
  const city = openCity('megacity');
  const { registers } = city;
  const history = city.deliveries(city.historyFrom, city.defaultStart);

  it('has twenty times the size', () => {
    expect(registers.regions.filter((each) => each.level === 'street').length).toBe(4000);
    expect(registers.boundaries.street.features.length).toBe(4000);
    expect(registers.clinics.length).toBe(400);
    expect(registers.sites.filter((site) => site.kind === 'supplier').length).toBe(3000);
    expect(registers.grid.columns * registers.grid.rows).toBe(100_000);
    expect(new Set(registers.regions.map((each) => each.adcode)).size).toBe(registers.regions.length);
    expect(new Set(registers.clinics.map((clinic) => clinic.name.en)).size).toBe(400);
  });

  it('cuts the streets without losing land', () => {
    const before = outerRings(openCity()).reduce((sum, ring) => sum + ringArea(ring), 0);
    const parts = outerRings(city).map(ringArea);
    expect(parts.every((area) => area > 0)).toBe(true);
    expect(parts.reduce((a, b) => a + b, 0) / before).toBeCloseTo(1, 3);
  });

  it('tells a bounded history of valid facts', () => {
    expect(history.length).toBeGreaterThan(40_000);
    expect(history.length).toBeLessThan(75_000);
    const sample = history.filter((_, i) => i % 50 === 0).flatMap((each) => each.facts);
    expect(sample.filter((row) => !fact.safeParse(row).success)).toEqual([]);
  });

  it('runs short again and again, everywhere', () => {
    const lines = new Map<string, number[]>();
    for (const row of factsOf('stock', history)) {
      if (row.site.startsWith('supplier')) continue;
      const line = `${row.site} ${row.item}`;
      lines.set(line, [...(lines.get(line) ?? []), row.received]);
    }
    expect(lines.size).toBe(1600);
    const refills = [...lines.values()].map((received) => received.filter((each) => each > 0).length);
    expect(Math.min(...refills)).toBeGreaterThanOrEqual(4);
    expect(refills.reduce((a, b) => a + b, 0)).toBeGreaterThan(10_000);
  });

  it('says little in one minute', () => {
    const from = city.defaultStart;
    expect(city.deliveries(from, from + minute).length).toBeLessThan(60);
  });
});
