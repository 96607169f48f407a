import type { Delivery } from '#contract/fact.ts';
import type { Registers } from '#contract/registers.ts';
import { boundaryLayers } from './boundaries.ts';
import { day, dayAt, startOfDay } from './calendar.ts';
import { caseOrder } from './cases.ts';
import { feverClinics } from './clinics.ts';
import type { FeverClinic } from './clinics.ts';
import { clusters2020, plantedClusters } from './clusters.ts';
import { conditionsAt } from './conditions.ts';
import type { Conditions } from './conditions.ts';
import { densityModel, gridOf } from './density.ts';
import { departments, feedIds, feeds } from './feeds.ts';
import type { FeedId } from './feeds.ts';
import { placesOf } from './geography.ts';
import type { Geography } from './geography.ts';
import { regionsOf } from './regions.ts';
import { scenarioOf } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';
import { arrivals, deliver } from './schedule.ts';
import { historyDays, sourcesOf } from './sources/sources.ts';
import { subdivide } from './subdivide.ts';
import { stockLines } from './supplies.ts';
import { items, supplySites } from './supplyRegister.ts';
import type { SupplySite } from './supplyRegister.ts';
import { truthOf } from './truth.ts';
import type { Truth } from './truth.ts';
import { visitModel } from './visits.ts';

export type City = {
  registers: Registers;
  /** What arrives after `from` up to and including `to` (epoch milliseconds), in order of arrival. */
  deliveries: (from: number, to: number) => Delivery[];
  /** Nothing arrives at or before this moment. */
  historyFrom: number;
  defaultStart: number;
  scenario: Pick<Scenario, 'id' | 'title' | 'note' | 'defaultRate' | 'past'>;
  /** What was planted; for tests. */
  truth: Truth;
  /** What the line to the API is like at a moment of the city's clock. */
  conditions: (now: number) => Conditions;
};

function reportersOf(id: FeedId, clinics: FeverClinic[], sites: SupplySite[]): string[] {
  switch (id) {
    case 'fever-visits':
    case 'clinic-status':
      return clinics.map((clinic) => clinic.register.id);
    case 'stock':
      return sites.map((site) => site.register.id);
    default:
      return [departments[id]];
  }
}

const clustersOf = (scenario: Scenario, start: number) =>
  scenario.clusters === 'planted' ? [...clusters2020, ...plantedClusters(dayAt(start) - 1)] : clusters2020;

/**
 * A simulated city. The same seed, scenario and geography give the same registers and deliveries, whatever is
 * asked and in which order; the clock is the caller's. Throws for an unknown scenario, naming the known ones.
 */
export function createCity(options: { seed: number; scenario: string; geography: Geography }): City {
  const { seed, geography } = options;
  const scenario = scenarioOf(options.scenario);
  const start = Date.parse(scenario.start);
  const filed = placesOf(geography);
  const cut = scenario.scale.streets
    ? subdivide(filed, geography.streets, scenario.scale.streets)
    : { streets: filed.streets, shapes: geography.streets };
  const places = { districts: filed.districts, streets: cut.streets };
  const clinics = feverClinics(places, scenario.scale, seed);
  const sites = supplySites(places, scenario.scale, seed);
  const grid = gridOf(scenario.scale.grid);
  const clusters = clustersOf(scenario, start);
  const order = caseOrder(places, seed);
  const visits = visitModel({ seed, clinics, clusters, cases: order, start, kind: scenario.clinics });
  const historyFrom = startOfDay(dayAt(start) - historyDays.visits - 1);
  const stockSince = start - (scenario.scale.history.stockDays + 1) * day;
  const lines = stockLines(sites, scenario, seed, start, stockSince);
  const density = densityModel(places, clinics, grid, visits, seed);
  const sources = sourcesOf({
    scenario,
    seed,
    start,
    places,
    clinics,
    clusters,
    order,
    visits,
    density,
    lines,
  });

  return {
    registers: {
      ...regionsOf(places),
      boundaries: boundaryLayers(geography, cut.shapes),
      feeds: feedIds.map((id) => ({ id, ...feeds[id], reporters: reportersOf(id, clinics, sites) })),
      clinics: clinics.map((clinic) => clinic.register),
      items,
      sites: sites.map((site) => site.register),
      grid,
    },
    deliveries: (from, to) =>
      arrivals(sources, scenario.outages, start, from, to).map((arrival) => deliver(arrival, seed)),
    historyFrom,
    defaultStart: start,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      note: scenario.note,
      defaultRate: scenario.defaultRate,
      past: scenario.past,
    },
    truth: truthOf(scenario, start, clinics),
    conditions: (now) => conditionsAt(scenario, start, now),
  };
}
