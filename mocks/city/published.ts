import type { Basis } from '#contract/provenance.ts';
import data from '../data/hangzhou-2020.json' with { type: 'json' };
import { dayIndex } from './calendar.ts';

export type CityTotal = { confirmed: number; discharged: number | null; basis: Basis };

const confirmed: Record<string, number> = data.city.cumulativeConfirmed;
const discharged: Record<string, number> = data.city.cumulativeDischarged;
const bulletins = Object.keys(confirmed)
  .sort()
  .map((civilDay) => ({
    day: dayIndex(civilDay),
    confirmed: confirmed[civilDay] ?? 0,
    discharged: discharged[civilDay] ?? null,
  }));

/** By district name, as the bulletins have it. */
export const snapshots: Record<string, Record<string, number>> = data.districts;
export const newCases: Record<string, Record<string, number>> = data.newCases;

/** On 2020-02-11 the total was corrected downwards; the day before had no bulletin of its own. */
export const correction = { day: dayIndex('2020-02-10'), madeOn: dayIndex('2020-02-11') };

/**
 * Cumulative cases of the whole city at the end of a day: the bulletin's figure where there was one, otherwise
 * between its neighbours and marked `estimated`. Before a correction the higher figure still stands.
 */
export function cityTotal(day: number): CityTotal {
  const next = bulletins.findIndex((bulletin) => bulletin.day >= day);
  const after = bulletins[next];
  if (after?.day === day) return { ...after, basis: 'published' };
  const before = next === -1 ? bulletins.at(-1) : bulletins[next - 1];
  if (!before) return { confirmed: 0, discharged: null, basis: 'estimated' };
  const rise = after ? Math.max(0, after.confirmed - before.confirmed) : 0;
  const share = after ? (day - before.day) / (after.day - before.day) : 0;
  return { confirmed: before.confirmed + Math.round(rise * share), discharged: null, basis: 'estimated' };
}

/** What the city said on 2020-02-12 the total of 02-10 had really been. */
export const corrected = (day: number): CityTotal =>
  day === correction.day
    ? { confirmed: cityTotal(correction.madeOn).confirmed, discharged: null, basis: 'estimated' }
    : cityTotal(day);
