import { daysBetween, addDays } from '../../src/model/civilDay.ts';
import { aggregateSupply } from '../../src/model/supply/aggregate.ts';
import { burn } from '../../src/model/supply/burn.ts';
import type { Burn, StockDay } from '../../src/model/supply/burn.ts';
import { stockout } from '../../src/model/supply/stockout.ts';
import { chanceOf } from '../chance.ts';
import { intervalScore } from './scores.ts';
import { sharedUse, simulateUse, useCourses } from './simulateUse.ts';
import type { SimulatedUse, UseCourse } from './simulateUse.ts';

export type StockPlace = 'site' | 'district';
export type CoverClass = 'under 7' | '7 to 14' | '15 to 40';
export const coverClasses: readonly CoverClass[] = ['under 7', '7 to 14', '15 to 40'];

export type StockCell = {
  place: StockPlace;
  course: UseCourse;
  cover: CoverClass;
  n: number;
  /** True stock-outs inside of, before and after the 80 % interval of whole days. */
  in80: number;
  before: number;
  after: number;
  /** Days from the first to the last day of the interval, both counted. */
  width: number;
  /** Days that the expected day was off, and share of forecasts without an end. */
  absolute: number;
  open: number;
  /** Interval score of the 80 % interval, in days. */
  interval80: number;
  /** Days off if use simply went on as on the last reported day. */
  naiveAbsolute: number;
};

const horizon = 180;
const asOf = '2020-02-03';
const sitesOfDistrict = 6;

/** The stock books of one site up to the close of `asOf`, without the days that it did not report. */
function booksOf({ used, reported }: SimulatedUse, origin: number): StockDay[] {
  return used.slice(0, origin).map((amount, t) => {
    const [opening, closing] = reported[t] ? [2 * amount, amount] : [null, null];
    return { day: addDays(asOf, t - origin + 1), opening, closing, received: reported[t] ? 0 : null };
  });
}

/** The burn as the product has it: of one site, or summed over the sites of a district. */
function burnOf(sites: readonly SimulatedUse[], origin: number): Burn {
  const lines = sites.map((site, index) => ({
    site: String(index),
    stock: { onHand: 1 },
    burn: burn(booksOf(site, origin)),
    leadTimeDays: 3,
  }));
  return aggregateSupply(lines, asOf)?.burn ?? { perDay: null, sd: null, days: 0 };
}

/** Forecasts of the day of running out, held against simulated use that goes on; 2 to 40 days of stock, no deliveries. */
export function evaluateStock(forecastsPerCell: number): StockCell[] {
  const cells = new Map<string, StockCell>();
  for (const place of ['site', 'district'] as const)
    for (const course of useCourses)
      for (let index = 0; index < forecastsPerCell; index += 1) {
        const seed = 5_000_000 + index + 100_000 * useCourses.indexOf(course);
        const count = place === 'site' ? 1 : sitesOfDistrict;
        const origin = 28 + (index % 7);
        const shared = sharedUse(course, origin + horizon, origin, seed);
        const sites = Array.from({ length: count }, (_, site) => simulateUse(shared, 50 * seed + site));
        const known = burnOf(sites, origin);
        if (known.perDay === null || known.perDay === 0) continue;
        const cover = 2 + chanceOf(seed + 77).uniform() ** 1.5 * 38;
        const usable = Math.round(known.perDay * cover);
        const truth = runsOutAfter(sites, origin, usable);
        const told = stockout({ usable, burn: known, asOf });
        if (told.day === null || told.earliest === null || truth === null) continue;
        const kind: CoverClass = cover < 7 ? 'under 7' : cover < 15 ? '7 to 14' : '15 to 40';
        const key = `${place} ${course} ${kind}`;
        const cell = cells.get(key) ?? { place, course, cover: kind, ...noStockScore };
        const [low, high] = [
          daysBetween(asOf, told.earliest),
          told.latest === null ? horizon : daysBetween(asOf, told.latest),
        ];
        cells.set(key, {
          ...cell,
          n: cell.n + 1,
          in80: cell.in80 + Number(truth >= low && truth <= high),
          before: cell.before + Number(truth < low),
          after: cell.after + Number(truth > high),
          width: cell.width + high - low + 1,
          absolute: cell.absolute + Math.abs(truth - daysBetween(asOf, told.day)),
          open: cell.open + Number(told.latest === null),
          interval80: cell.interval80 + intervalScore(low, high, truth, 0.2),
          naiveAbsolute: cell.naiveAbsolute + Math.abs(truth - naiveDays(sites, origin, usable)),
        });
      }
  return [...cells.values()];
}

const noStockScore = {
  n: 0,
  in80: 0,
  before: 0,
  after: 0,
  width: 0,
  absolute: 0,
  open: 0,
  interval80: 0,
  naiveAbsolute: 0,
};
export type StockScore = typeof noStockScore;

/** Days until empty at the use of each site's last reported day. */
function naiveDays(sites: readonly SimulatedUse[], origin: number, usable: number): number {
  const perDay = sites.reduce((sum, { used, reported }) => {
    let last = origin - 1;
    while (last > 0 && !reported[last]) last -= 1;
    return sum + (used[last] ?? 0);
  }, 0);
  return perDay > 0 ? Math.min(horizon, Math.ceil(usable / perDay)) : horizon;
}

function runsOutAfter(sites: readonly SimulatedUse[], origin: number, usable: number): number | null {
  let left = usable;
  for (let k = 1; k <= horizon; k += 1) {
    left -= sites.reduce((sum, { used }) => sum + (used[origin + k - 1] ?? 0), 0);
    if (left <= 0) return k;
  }
  return null;
}

/** The sum of all cells that fit. */
export function sumOfStock(cells: readonly StockCell[], fits: (cell: StockCell) => boolean): StockScore {
  const total = { ...noStockScore };
  for (const cell of cells) {
    if (!fits(cell)) continue;
    for (const key of Object.keys(total) as (keyof StockScore)[]) total[key] += cell[key];
  }
  return total;
}
