import type { Burn } from './burn.ts';
import { usableStock } from './cover.ts';
import type { Stock } from './cover.ts';
import type { Inbound } from './stockout.ts';
import { supplyStatus } from './supplyStatus.ts';
import type { SupplyStatus } from './supplyStatus.ts';

/** One item at one site; `stock` null = the site did not report. */
export type SiteSupply = {
  readonly site: string;
  readonly stock: Stock | null;
  readonly burn: Burn;
  readonly leadTimeDays: number;
  readonly leadTimeSd?: number;
  readonly inbound?: readonly Inbound[];
};

export type DistrictSupply = SupplyStatus & {
  /** Sites with both stock and burn, of all. */
  got: number;
  of: number;
  burn: Burn;
  /** Sites at level II or III by themselves, fewest days first: a district's average must not hide an empty store. */
  sitesInNeed: { site: string; level: 'II' | 'III'; coverDays: number | null }[];
};

/**
 * One item over the sites of a district. Stock, burn and inbound are summed over the sites that reported both stock and
 * burn, so that neither stands without the other; spreads add as independent, the longest lead time counts. Null when no
 * site reported.
 */
export function aggregateSupply(sites: readonly SiteSupply[], asOf: string): DistrictSupply | null {
  const reported = sites.flatMap((each) => (each.stock === null ? [] : [{ ...each, stock: each.stock }]));
  if (reported.length === 0) return null;
  const judged = reported.filter((each) => each.burn.perDay !== null || usableStock(each.stock) === 0);
  const counted = judged.length > 0 ? judged : reported;
  const burn = sumOfBurns(counted.map((each) => each.burn));
  const status = supplyStatus({
    stock: { onHand: counted.reduce((sum, each) => sum + usableStock(each.stock), 0) },
    burn,
    asOf,
    leadTimeDays: Math.max(...counted.map((each) => each.leadTimeDays)),
    leadTimeSd: Math.max(...counted.map((each) => each.leadTimeSd ?? 0)),
    inbound: counted.flatMap((each) => each.inbound ?? []),
  });
  return { ...status, got: judged.length, of: sites.length, burn, sitesInNeed: inNeed(reported, asOf) };
}

function sumOfBurns(burns: readonly Burn[]): Burn {
  const known = burns.filter((each) => each.perDay !== null);
  if (known.length === 0) return { perDay: null, sd: null, days: 0 };
  const spreads = known.flatMap((each) => (each.sd === null ? [] : [each.sd]));
  return {
    perDay: known.reduce((sum, each) => sum + (each.perDay ?? 0), 0),
    sd: spreads.length === 0 ? null : Math.hypot(...spreads),
    days: Math.min(...known.map((each) => each.days)),
  };
}

function inNeed(
  sites: readonly (SiteSupply & { stock: Stock })[],
  asOf: string,
): DistrictSupply['sitesInNeed'] {
  return sites
    .flatMap((each) => {
      const { level, coverDays } = supplyStatus({ ...each, asOf });
      return level === null ? [] : [{ site: each.site, level, coverDays }];
    })
    .sort((a, b) => (a.coverDays ?? 0) - (b.coverDays ?? 0));
}
