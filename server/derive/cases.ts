import type { CaseDay } from '#contract/cases.ts';
import { addDays } from '#model/civilDay.ts';
import type { Version } from '../store/store.ts';
import { asOf } from '../view.ts';
import type { View } from '../view.ts';
import { provenanceOf } from './provenanceOf.ts';

function investigationOf(
  versions: readonly Version<'investigation'>[],
  day: string,
): CaseDay['investigation'] {
  const held = versions.filter(({ fact }) => fact.day <= day).at(-1);
  if (!held) return null;
  const { localShare, clusters14d } = held.fact;
  return { localShare, clusters14d, provenance: provenanceOf(held) };
}

function newCases(today: Version<'cases'>, before: Version<'cases'> | undefined): number | null {
  if (!before || before.fact.day !== addDays(today.fact.day, -1)) return null;
  const change = today.fact.cumulativeConfirmed - before.fact.cumulativeConfirmed;
  // A fall is a correction of the past, and says nothing about today.
  return change < 0 ? null : change;
}

/** Case figures of regions from `from` to `to`, as known at the view's moment. Days without a figure are left out. */
export async function casesOf(
  view: View,
  adcodes: readonly string[],
  from: string,
  to: string,
): Promise<CaseDay[]> {
  const { store } = view;
  const moments = asOf(view);
  const [cases, investigations] = await Promise.all([
    store.facts('cases', { entities: adcodes, from: addDays(from, -1), to, ...moments }),
    store.facts('investigation', { entities: adcodes, to, ...moments }),
  ]);
  return [...cases].flatMap(([adcode, versions]) =>
    versions.flatMap((version, index): CaseDay[] => {
      const { day, cumulativeConfirmed, cumulativeDischarged } = version.fact;
      if (day < from) return [];
      return [
        {
          adcode,
          day,
          cumulativeConfirmed,
          newConfirmed: newCases(version, versions[index - 1]),
          cumulativeDischarged,
          investigation: investigationOf(investigations.get(adcode) ?? [], day),
          provenance: provenanceOf(version),
        },
      ];
    }),
  );
}
