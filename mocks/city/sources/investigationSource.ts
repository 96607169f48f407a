import type { Fact } from '#contract/fact.ts';
import { civil, day, dayAt, dayIndex, hour, minute, startOfDay } from '../calendar.ts';
import { countFirst } from '../cases.ts';
import type { CaseOrder } from '../cases.ts';
import type { Cluster } from '../clusters.ts';
import { departments } from '../feeds.ts';
import { cityTotal, corrected, correction } from '../published.ts';
import { cityAdcode, zoneAdcode } from '../regions.ts';
import { clamp } from '../seeded.ts';
import { delayBetween } from '../schedule.ts';
import type { Source } from '../schedule.ts';

/** Share of local infections at the height of the outbreak; simulated, high where the published map was orange. */
const localAtHeight: Record<string, number> = {
  '330122': 0.72,
  '330110': 0.46,
  '330104': 0.52,
  '330109': 0.28,
  '330105': 0.3,
  '330102': 0.3,
  '330106': 0.26,
};
const localElsewhere = 0.18;

export type Investigation = {
  order: CaseOrder;
  districts: string[];
  streets: { adcode: string; district: string }[];
  /** `street`: that of the clinic that saw it first. */
  clusters: (Cluster & { street: string | null })[];
  since: number;
  /** Street figures are many: history starts later for them. */
  streetsSince: number;
  stream: number;
};

function localShare(adcode: string, cases: number, of: number): number | null {
  if (cases === 0) return null;
  const grown = clamp((of - dayIndex('2020-01-22')) / 18, 0.1, 1);
  return Math.round(100 * grown * (localAtHeight[adcode] ?? localElsewhere)) / 100;
}

/** Days from the first jump of visits until tracing calls it a cluster. */
const tracedAfter = 1;

const recentClusters = ({ clusters }: Investigation, of: number) =>
  clusters.filter((c) => c.day + tracedAfter <= of && c.day > of - 14);

function findings(investigation: Investigation, of: number): Fact[] {
  const { order, districts } = investigation;
  const total = cityTotal(of).confirmed;
  const split = countFirst(order.place, total);
  const recent = recentClusters(investigation, of);
  const places = [...districts, zoneAdcode].map((adcode) => {
    const cases = split.get(adcode) ?? 0;
    return {
      adcode,
      cases,
      share: localShare(adcode, cases, of),
      clusters: recent.filter((cluster) => cluster.district === adcode).length,
    };
  });
  const local = places.reduce((sum, place) => sum + place.cases * (place.share ?? 0), 0);
  const city = {
    adcode: cityAdcode,
    share: total === 0 ? null : Math.round((100 * local) / total) / 100,
    clusters: recent.length,
  };
  return [city, ...places].map((place) => ({
    kind: 'investigation',
    adcode: place.adcode,
    day: civil(of),
    localShare: place.share,
    clusters14d: place.clusters,
    basis: 'simulated',
  }));
}

/** Cases by street of residence. Streets were not published: the split is drawn by chance and says so. */
function byStreet({ order, streets }: Investigation, of: number, total: number): Fact[] {
  const split = countFirst(order.street, total);
  return streets.map(({ adcode }) => ({
    kind: 'cases',
    adcode,
    day: civil(of),
    cumulativeConfirmed: split.get(adcode) ?? 0,
    cumulativeDischarged: null,
    basis: 'simulated',
  }));
}

/** What tracing found in the streets that have cases; of a street without any there is nothing to trace. */
function streetFindings(investigation: Investigation, of: number): Fact[] {
  const { order, streets } = investigation;
  const split = countFirst(order.street, cityTotal(of).confirmed);
  const recent = recentClusters(investigation, of);
  return streets.flatMap(({ adcode, district }): Fact[] => {
    const cases = split.get(adcode) ?? 0;
    if (cases === 0) return [];
    return [
      {
        kind: 'investigation',
        adcode,
        day: civil(of),
        localShare: localShare(district, cases, of),
        clusters14d: recent.filter(({ street }) => street === adcode).length,
        basis: 'simulated',
      },
    ];
  });
}

/** The CDC's daily findings for the day before: share of local cases, clusters, and cases by street. */
export function investigationSource(investigation: Investigation): Source {
  return {
    feed: 'investigation',
    reporter: departments.investigation,
    since: investigation.since,
    every: day,
    offset: 10 * hour,
    maxDelay: 2 * hour,
    delay: delayBetween(investigation.stream, 20 * minute, 100 * minute),
    report: (slot) => {
      const of = dayAt(slot) - 1;
      return {
        observedAt: startOfDay(of + 1),
        facts: [...findings(investigation, of), ...streetRows(investigation, slot)],
      };
    },
  };
}

/** The day's street figures; those of 02-10 once more when the city's total of that day is corrected. */
function streetRows(investigation: Investigation, slot: number): Fact[] {
  if (slot < investigation.streetsSince) return [];
  const of = dayAt(slot) - 1;
  const again =
    of === correction.madeOn
      ? byStreet(investigation, correction.day, corrected(correction.day).confirmed)
      : [];
  return [
    ...again,
    ...byStreet(investigation, of, cityTotal(of).confirmed),
    ...streetFindings(investigation, of),
  ];
}
