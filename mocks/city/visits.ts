import { dayAt, hour, weekday } from './calendar.ts';
import { newOn } from './cases.ts';
import type { CaseOrder } from './cases.ts';
import type { FeverClinic } from './clinics.ts';
import { strength } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { zoneAdcode } from './regions.ts';
import { dayLevel } from './season.ts';
import { normal, poisson, streamOf, uniform } from './seeded.ts';

export type VisitDay = { visits: number; positives: number };

export type VisitModel = {
  /** What really happened at a clinic on a civil day, whether or not it was reported. */
  of: (clinic: FeverClinic, day: number) => VisitDay;
  /** True while a clinic is overrun by a planted rush (alert-flood, large-city, megacity). */
  rush: (clinic: FeverClinic, day: number) => boolean;
};

type World = {
  seed: number;
  clinics: FeverClinic[];
  clusters: Cluster[];
  cases: CaseOrder;
  start: number;
  kind: 'usual' | 'flood' | 'stress';
};

/** How far the counts of a clinic scatter beyond chance (standard deviation of the mean, relative). */
const scatter = 0.07;
/** So many times the usual visits come on the day of a rush. */
export const rushTimes = 4;
/** Clinics that the flood of `alert-flood` does not reach. */
export const floodSpares = 8;

/** The zone has no clinic of its own; its cases are found in Jianggan. */
const foundIn = (place: string) => (place === zoneAdcode ? '330104' : place);

/** Positive tests by clinic on one day: every newly confirmed case was found at some clinic of its district. */
function positivesOf(world: World, day: number): Map<number, number> {
  const counts = new Map<number, number>();
  const stream = streamOf(world.seed, 'positives');
  const { from, to } = newOn(day);
  for (let n = from; n < to; n++) {
    const district = foundIn(world.cases.place[n] ?? '');
    const clinics = world.clinics.filter((clinic) => clinic.register.adcode === district);
    const clinic = clinics[Math.floor(uniform(stream, n) * clinics.length)];
    if (clinic) counts.set(clinic.index, (counts.get(clinic.index) ?? 0) + 1);
  }
  return counts;
}

function rushOn(world: World): VisitModel['rush'] {
  const stream = streamOf(world.seed, 'rush');
  const startDay = dayAt(world.start + hour);
  const spared = world.clinics.length - floodSpares;
  if (world.kind === 'flood') return (clinic, day) => day === startDay && clinic.index < spared;
  if (world.kind === 'stress') return (clinic, day) => uniform(stream, day, clinic.index) < 0.16;
  return () => false;
}

/** Fever visits: usual number x season x weekday, planted clusters, scatter; all from the seed. Simulated. */
export function visitModel(world: World): VisitModel {
  const rush = rushOn(world);
  const streams = world.clinics.map((clinic) => streamOf(world.seed, 'visits', clinic.register.id));
  const clustersOf = world.clinics.map((clinic) =>
    world.clusters.filter((c) => c.district === clinic.register.adcode && c.clinic === clinic.order),
  );
  const city = streamOf(world.seed, 'visits of the day');
  const positives = new Map<number, Map<number, number>>();
  const known = new Map<number, VisitDay>();

  function compute(clinic: FeverClinic, day: number): VisitDay {
    const stream = streams[clinic.index] ?? 0;
    const clusters = clustersOf[clinic.index] ?? [];
    const extra = clusters.reduce((sum, cluster) => sum + cluster.size * strength(day - cluster.day), 0);
    const level = dayLevel(day, weekday(day)) * (1 + 0.01 * normal(city, day)) + extra;
    const mean =
      clinic.base * level * Math.exp(scatter * normal(stream, day, 1)) * (rush(clinic, day) ? rushTimes : 1);
    const found = positives.get(day) ?? positivesOf(world, day);
    positives.set(day, found);
    const tests = found.get(clinic.index) ?? 0;
    return { visits: Math.max(tests, poisson(mean, stream, day)), positives: tests };
  }

  return {
    rush,
    of(clinic, day) {
      const key = day * 1000 + clinic.index;
      const before = known.get(key);
      if (before) return before;
      // A wall runs for months; what falls out is computed again, with the same result.
      if (known.size > 100_000) {
        known.clear();
        positives.clear();
      }
      const value = compute(clinic, day);
      known.set(key, value);
      return value;
    },
  };
}
