import { useQuery } from '@tanstack/react-query';
import { all, q } from '#api/q.ts';
import { basisOf, useFreshness } from '#api/useFreshness.ts';
import type { Basis } from '#contract/provenance.ts';
import { addDays, dayOf } from '#model/civilDay.ts';
import type { Freshness } from '#model/freshness.ts';
import { usePageClock } from '#ui/clock.ts';
import { combineQueries } from '#ui/query.ts';
import type { QueryLike } from '#ui/query.ts';
import { areaRisks } from './areaRisk.ts';
import type { AreaRisk } from './areaRisk.ts';
import { areasOf } from './place.ts';
import type { RiskPlace } from './place.ts';
import { riskLayer } from './riskLayer.ts';

export type RiskQuestion = {
  place: RiskPlace;
  day: string;
  /** Id of the rule pack; absent: the API's default. */
  pack?: string | undefined;
};

/** What the time bar covers, and the two weeks before it that "new in 14 days" looks back on. */
export const PERIOD_DAYS = 28;
const CASE_DAYS = PERIOD_DAYS + 15;

/** The classes of the period's days; one question for the time bar, the map and the ranking. */
export const historyQuery = (place: RiskPlace, pack?: string, days = PERIOD_DAYS) =>
  q('riskHistory', { ...areasOf(place), pack, days });

/** What a picture of the areas rests on; `recent`: the day lies within the period that ends today. */
export function pictureQueries({ place, day, pack }: RiskQuestion, recent: boolean) {
  const region = place.kind === 'district' ? place.adcode : undefined;
  const level = place.kind === 'city' ? 'district' : 'street';
  return {
    assessed: riskLayer.query(place, day, pack),
    regions: all('regions', { level, parent: region }),
    // One question for every day of the period: stepping through it asks nothing new.
    cases: all('cases', { level, region, days: CASE_DAYS, to: recent ? undefined : day }),
    history: historyQuery(place, pack),
  };
}

/** The areas of a place on a day. Case figures and the day before are added when they arrive, and missed when not. */
export function useRiskPicture(question: RiskQuestion): QueryLike<AreaRisk[]> {
  'use memo';
  const { place, day } = question;
  const { now } = usePageClock();
  const recent = now === null || day > addDays(dayOf(now), -PERIOD_DAYS);
  const region = place.kind === 'district' ? place.adcode : undefined;
  const queries = pictureQueries(question, recent);
  const assessed = useQuery({
    ...queries.assessed,
    // While another day is on its way the last picture stays; that of another place would be a wrong one.
    placeholderData: (previous, query) => (query?.queryKey[1].within === region ? previous : undefined),
  });
  const regions = useQuery(queries.regions);
  const cases = useQuery(queries.cases);
  const history = useQuery(queries.history);
  // From the answers and not from what they came in, which is new at every drawing.
  const [assessments, names, caseRows] = [assessed.data?.items, regions.data?.items, cases.data?.items];
  const past = history.data;
  const areas =
    assessments && names && areaRisks({ day, areas: names, assessments, cases: caseRows, history: past });
  return { ...combineQueries({ assessed, regions }), data: areas };
}

/** Age and basis of a picture of `day`; a past day is no stale picture of today, so it has no age. */
export function useRiskAge(day: string): {
  freshness: (areas: readonly AreaRisk[]) => Freshness | null;
  basis: (areas: readonly AreaRisk[]) => Basis | null;
  /** The last day that the picture rests on, where no age says it. */
  lastDay: (areas: readonly AreaRisk[]) => string | null;
} {
  const fresh = useFreshness();
  const { now } = usePageClock();
  const past = now !== null && day < dayOf(now);
  const facts = (areas: readonly AreaRisk[]) => areas.map((area) => area.provenance);
  return {
    freshness: (areas) => (past ? null : fresh(facts(areas))),
    basis: (areas) => basisOf(facts(areas)),
    lastDay: (areas) =>
      past
        ? areas.reduce<string | null>((last, { asOf }) => (last && last > asOf ? last : asOf), null)
        : null,
  };
}
