import { useQuery } from '@tanstack/react-query';
import { basisOf, useFreshness } from '#api/useFreshness.ts';
import type { Basis, Provenance } from '#contract/provenance.ts';
import { dayOf } from '#model/civilDay.ts';
import type { Freshness } from '#model/freshness.ts';
import { usePageClock } from '#ui/clock.ts';
import type { QueryLike } from '#ui/query.ts';
import { caseQuery, USUAL_DAYS } from './caseQuery.ts';
import type { CaseQuestion } from './caseQuery.ts';
import { caseSeries } from './caseSeries.ts';
import type { CasePoint } from './caseSeries.ts';

/** The case figures of one region as a series without holes. */
export function useCaseSeries(question: CaseQuestion): QueryLike<CasePoint[]> {
  'use memo';
  const { region, day, days = USUAL_DAYS } = question;
  const query = useQuery({
    ...caseQuery(question),
    placeholderData: (previous, before) => (before?.queryKey[1].region === region ? previous : undefined),
  });
  return { ...query, data: query.data && caseSeries(query.data.items, day, days) };
}

/** Age and basis of a series that ends on `day`; a past day is no stale picture of today, so it has no age. */
export function useCaseAge(day: string): {
  freshness: (points: readonly CasePoint[]) => Freshness | null;
  fresh: (fact: Provenance | null) => Freshness | null;
  basis: (points: readonly CasePoint[]) => Basis | null;
} {
  const ask = useFreshness();
  const { now } = usePageClock();
  const past = now !== null && day < dayOf(now);
  const fresh = (facts: readonly (Provenance | null)[]) => (past ? null : ask(facts));
  return {
    freshness: (points) => fresh(points.map((point) => point.provenance)),
    fresh: (fact) => fresh([fact]),
    basis: (points) => basisOf(points.map((point) => point.provenance)),
  };
}
