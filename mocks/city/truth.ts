import { civil, dayAt, hour, instant, minute } from './calendar.ts';
import type { FeverClinic } from './clinics.ts';
import { plantedClusters } from './clusters.ts';
import type { Scenario } from './scenarios.ts';
import { crunchDistricts, crunchItems } from './shortage.ts';

/** What was planted into a scenario: for tests and rehearsals, never for the dashboard. */
export type Truth = {
  /** Clinics and streets of `clinic-cluster`; `day` is the first day with a jump of visits. */
  outbreak: { day: string; clinics: string[]; streets: string[] } | null;
  /** Stock lines of `supply-crunch` that are empty at the end of `day` at the latest. */
  crunch: { day: string; districts: string[]; items: string[] } | null;
  /** Disturbed feeds of the first day, from `feed-outage`. */
  outages: { feed: string; kind: string; from: string; to: string }[];
  /** Ten minutes of `alert-flood`. */
  flood: { from: string; to: string } | null;
};

export const floodFrom = (start: number) => start + 30 * minute;
export const floodLasts = 10 * minute;

export function truthOf(scenario: Scenario, start: number, clinics: FeverClinic[]): Truth {
  const planted = plantedClusters(dayAt(start) - 1);
  const hit = clinics.filter(({ order, register }) =>
    planted.some((cluster) => cluster.clinic === order && cluster.district === register.adcode),
  );
  return {
    outbreak:
      scenario.clusters === 'planted'
        ? {
            day: civil(dayAt(start) - 1),
            clinics: hit.map((clinic) => clinic.register.id),
            streets: hit.map((clinic) => clinic.register.street),
          }
        : null,
    crunch:
      scenario.supplies === 'crunch'
        ? { day: civil(dayAt(start)), districts: crunchDistricts, items: crunchItems }
        : null,
    outages: scenario.outages.map(({ feed, kind, fromHour, toHour }) => ({
      feed,
      kind,
      from: instant(start + fromHour * hour),
      to: instant(start + toHour * hour),
    })),
    flood:
      scenario.supplies === 'flood'
        ? { from: instant(floodFrom(start)), to: instant(floodFrom(start) + floodLasts) }
        : null,
  };
}
