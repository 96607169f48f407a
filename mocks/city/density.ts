import type { Grid } from '#contract/density.ts';
import { dayAt, startOfDay, day as dayMs } from './calendar.ts';
import type { FeverClinic } from './clinics.ts';
import type { Places, Street } from './geography.ts';
import { streamOf, uniform } from './seeded.ts';
import type { VisitModel } from './visits.ts';

/** Bounding box of the city, as in districts.geojson. */
const box = { west: 118.3443, south: 29.1908, east: 120.69, north: 30.5574 };

const roundUp = (value: number) => Math.ceil(value * 1e6) / 1e6;

export const gridOf = ({ columns, rows }: { columns: number; rows: number }): Grid => ({
  origin: [box.west, box.south],
  cell: [roundUp((box.east - box.west) / columns), roundUp((box.north - box.south) / rows)],
  columns,
  rows,
});

type Share = { cell: number; weight: number };

/** People live within about this distance of a street's centre (degrees of latitude), thinner outwards. */
const reach = 0.02;

function neighbourhood(street: Street, grid: Grid): Share[] {
  const [longitude, latitude] = street.centre;
  const [width, height] = grid.cell;
  const column = Math.floor((longitude - grid.origin[0]) / width);
  const row = Math.floor((latitude - grid.origin[1]) / height);
  const wide = Math.ceil((2 * reach) / width);
  const high = Math.ceil((2 * reach) / height);
  const shares: Share[] = [];
  for (let r = Math.max(0, row - high); r <= Math.min(grid.rows - 1, row + high); r++) {
    for (let c = Math.max(0, column - wide); c <= Math.min(grid.columns - 1, column + wide); c++) {
      const dx = (grid.origin[0] + (c + 0.5) * width - longitude) * 0.87;
      const dy = grid.origin[1] + (r + 0.5) * height - latitude;
      const weight = Math.exp(-(dx * dx + dy * dy) / (2 * (reach / 2) ** 2));
      if (weight > 0.02) shares.push({ cell: r * grid.columns + c, weight });
    }
  }
  if (shares.length === 0) shares.push({ cell: row * grid.columns + column, weight: 1 });
  const sum = shares.reduce((total, share) => total + share.weight, 0);
  return shares.map((share) => ({ cell: share.cell, weight: share.weight / sum }));
}

type Kernels = { own: Share[][]; district: Map<string, Share[]> };

/** For each clinic the cells of its own street, for each district the cells of all its streets by their size. */
function kernelsOf(places: Places, clinics: FeverClinic[], grid: Grid): Kernels {
  const near = new Map(places.streets.map((street) => [street.adcode, neighbourhood(street, grid)]));
  const district = new Map<string, Share[]>();
  for (const { adcode } of places.districts) {
    const streets = places.streets.filter((street) => street.district === adcode);
    const sum = streets.reduce((total, street) => total + street.weight, 0);
    const cells = new Map<number, number>();
    for (const street of streets) {
      for (const { cell, weight } of near.get(street.adcode) ?? []) {
        cells.set(cell, (cells.get(cell) ?? 0) + (weight * street.weight) / sum);
      }
    }
    const shares = [...cells].map(([cell, weight]) => ({ cell, weight }));
    district.set(adcode, shares);
  }
  return { own: clinics.map((clinic) => near.get(clinic.register.street) ?? []), district };
}

export type DensityCounts = { index: number[]; count: number[] };

/** Visits of the week that ends at `at`: six whole days and the part of the last day that is over. */
function weekOf(clinic: FeverClinic, visits: VisitModel, at: number): number {
  const last = dayAt(at - 1);
  let sum = (visits.of(clinic, last).visits * (at - startOfDay(last))) / dayMs;
  for (let back = 1; back < 7; back++) sum += visits.of(clinic, last - back).visits;
  return sum;
}

/**
 * Fever visits of a week by cell of residence: half of a clinic's patients live in its own street, half
 * anywhere in the district, so that an outbreak at a clinic shows around its street. Simulated.
 */
export function densityModel(
  places: Places,
  clinics: FeverClinic[],
  grid: Grid,
  visits: VisitModel,
  seed: number,
): (at: number) => DensityCounts {
  const stream = streamOf(seed, 'density');
  let kernels: Kernels | null = null;
  return (at) => {
    kernels ??= kernelsOf(places, clinics, grid);
    const expected = new Float64Array(grid.columns * grid.rows);
    const add = (shares: Share[], amount: number) => {
      for (const { cell, weight } of shares) expected[cell] = (expected[cell] ?? 0) + amount * weight;
    };
    const byDistrict = new Map<string, number>();
    for (const clinic of clinics) {
      const week = weekOf(clinic, visits, at);
      const { adcode } = clinic.register;
      byDistrict.set(adcode, (byDistrict.get(adcode) ?? 0) + week / 2);
      add(kernels.own[clinic.index] ?? [], week / 2);
    }
    for (const [adcode, amount] of byDistrict) add(kernels.district.get(adcode) ?? [], amount);
    return sparse(expected, stream);
  };
}

/** Whole counts whose mean is the expected one; a cell's own threshold stays, so that it does not flicker. */
function sparse(expected: Float64Array, stream: number): DensityCounts {
  const index: number[] = [];
  const count: number[] = [];
  expected.forEach((value, cell) => {
    const whole = value > 0.01 ? Math.floor(value + uniform(stream, cell)) : 0;
    if (whole === 0) return;
    index.push(cell);
    count.push(whole);
  });
  return { index, count };
}
