import type { FeverVisitDay } from '#contract/feverVisits.ts';
import { startOfDay } from '#model/civilDay.ts';
import type { Version } from '../store/store.ts';
import { asOf } from '../view.ts';
import type { View } from '../view.ts';
import { provenanceOfAll, provenanceOfNone } from './provenanceOf.ts';

const DAY_MS = 86_400_000;
const FEED = 'fever-visits';

export type Group = { adcode: string; clinic: string | null; clinics: readonly string[] };

function rowOf(view: View, group: Group, day: string, reported: readonly Version<'visits'>[]): FeverVisitDay {
  const sum = (pick: (fact: Version<'visits'>['fact']) => number) =>
    reported.length === 0 ? null : reported.reduce((total, { fact }) => total + pick(fact), 0);
  const reporting = { got: reported.length, of: group.clinics.length };
  const due = Math.min(view.now, startOfDay(day) + DAY_MS);
  const provenance = provenanceOfAll(reported, reporting) ?? provenanceOfNone(FEED, due, reporting.of);
  return {
    adcode: group.adcode,
    clinic: group.clinic,
    day,
    visits: sum((fact) => fact.visits),
    positives: sum((fact) => fact.positives),
    provenance,
  };
}

/**
 * Visits of groups of clinics, one row a group and day of `days` (ascending), as known at the view's moment.
 * A clinic that did not report is left out of the sum and told in `reporting`; if none did, `visits` is null.
 */
export async function visitsOf(
  view: View,
  groups: readonly Group[],
  days: readonly string[],
): Promise<FeverVisitDay[]> {
  const entities = [...new Set(groups.flatMap(({ clinics }) => clinics))];
  const facts = await view.store.facts('visits', {
    entities,
    from: days[0],
    to: days.at(-1),
    ...asOf(view),
  });
  return groups.flatMap((group) => {
    const byDay = new Map<string, Version<'visits'>[]>(days.map((day) => [day, []]));
    for (const clinic of group.clinics) {
      for (const version of facts.get(clinic) ?? []) byDay.get(version.fact.day)?.push(version);
    }
    return days.map((day) => rowOf(view, group, day, byDay.get(day) ?? []));
  });
}
