import { dayAt, day, hour, startOfDay } from '../calendar.ts';
import type { CaseOrder } from '../cases.ts';
import { clinicLoads } from '../clinicLoad.ts';
import type { FeverClinic } from '../clinics.ts';
import type { Cluster } from '../clusters.ts';
import type { DensityCounts } from '../density.ts';
import type { Places } from '../geography.ts';
import type { Scenario } from '../scenarios.ts';
import type { Source } from '../schedule.ts';
import { streamOf } from '../seeded.ts';
import type { StockLine } from '../supplies.ts';
import { truthOf } from '../truth.ts';
import type { VisitModel } from '../visits.ts';
import { casesSources } from './casesSource.ts';
import { densitySource } from './densitySource.ts';
import { floodSources } from './floodSources.ts';
import { inboundSource } from './inboundSource.ts';
import { investigationSource } from './investigationSource.ts';
import { statusSource } from './statusSource.ts';
import { stockSource } from './stockSource.ts';
import { visitsSource } from './visitsSource.ts';
import type { HeldBack } from './visitsSource.ts';

/** Days of history told at the start, by feed; the other feeds' days are of the scenario's scale. */
export const historyDays = { visits: 62, cases: 41 };

export type World = {
  scenario: Scenario;
  seed: number;
  start: number;
  places: Places;
  clinics: FeverClinic[];
  clusters: Cluster[];
  order: CaseOrder;
  visits: VisitModel;
  density: (at: number) => DensityCounts;
  lines: StockLine[];
};

function heldBack({ scenario, start, clinics }: World): HeldBack | null {
  const { outbreak } = truthOf(scenario, start, clinics);
  return outbreak ? { clinics: new Set(outbreak.clinics), day: dayAt(start) - 1 } : null;
}

function stockSources({ scenario, lines, seed, start }: World): Source[] {
  const bySite = new Map<string, StockLine[]>();
  for (const line of lines) bySite.set(line.site.id, [...(bySite.get(line.site.id) ?? []), line]);
  const today = startOfDay(dayAt(start));
  return [...bySite.values()].flatMap((own) => {
    const site = own[0]?.site;
    if (!site) return [];
    const { supplierDays, stockDays } = scenario.scale.history;
    const days = site.kind === 'supplier' ? supplierDays : stockDays;
    return [stockSource(site, own, today - days * day, seed)];
  });
}

const streetOf = (clinics: readonly FeverClinic[], { district, clinic }: Cluster) =>
  clinics.find(({ order, register }) => order === clinic && register.adcode === district)?.register.street ??
  null;

/** Everybody who reports in this city. */
export function sourcesOf(world: World): Source[] {
  const { scenario, seed, start, places, clinics, order } = world;
  const today = startOfDay(dayAt(start));
  const { history } = scenario.scale;
  const loads = clinicLoads(seed, world.visits);
  const districts = places.districts.map((district) => district.adcode);
  const held = heldBack(world);
  return [
    ...casesSources(order, districts, today - historyDays.cases * day, streamOf(seed, 'bulletin')),
    investigationSource({
      order,
      districts,
      streets: places.streets,
      clusters: world.clusters.map((cluster) => ({ ...cluster, street: streetOf(clinics, cluster) })),
      since: today - historyDays.cases * day,
      streetsSince: today - history.streetCaseDays * day,
      stream: streamOf(seed, 'investigation'),
    }),
    ...clinics.map((clinic) =>
      visitsSource(clinic, world.visits, today - historyDays.visits * day, seed, held),
    ),
    ...clinics.map((clinic) => statusSource(clinic, loads, start - history.statusHours * hour, seed)),
    densitySource(world.density, today - history.densityDays * day, streamOf(seed, 'density report')),
    ...stockSources(world),
    inboundSource(
      world.lines.filter((line) => line.site.kind !== 'supplier'),
      today - history.inboundDays * day,
      streamOf(seed, 'inbound report'),
    ),
    ...(scenario.supplies === 'flood' ? floodSources(clinics, loads, world.lines, start, seed) : []),
  ];
}
