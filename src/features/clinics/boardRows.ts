import type { Clinic } from '#contract/clinic.ts';
import type { FeverVisitDay } from '#contract/feverVisits.ts';
import type { Region } from '#contract/region.ts';
import type { FeverSignal } from '#model/detect/feverTriggers.ts';
import { clinicSummary } from './clinicSummary.ts';
import type { ClinicSummary } from './clinicSummary.ts';
import { seriesByDistrict } from './visitSeries.ts';
import type { VisitSeries } from './visitSeries.ts';

export type BoardRow = {
  adcode: string;
  name: { zh: string; en: string };
  series: VisitSeries | null;
  signal: FeverSignal;
  clinics: ClinicSummary;
};

type Facts = {
  districts: readonly Region[];
  visits: readonly FeverVisitDay[];
  clinics: readonly Clinic[];
};

const severity: Record<FeverSignal, number> = { red: 0, yellow: 1, grey: 2, normal: 3 };

/** How far the latest day lies over its upper bound: 1 = on it. */
function overBound({ series }: BoardRow): number {
  const upper = series?.band[series.at]?.upper ?? 0;
  return series && upper > 0 ? (series.judged[series.at] ?? 0) / upper : 0;
}

/** One row for every district with a fever clinic, the worst first; "cannot say" stands before normal. */
export function boardRows({ districts, visits, clinics }: Facts): BoardRow[] {
  const series = seriesByDistrict(visits);
  const own = new Map<string, Clinic[]>();
  for (const clinic of clinics) own.set(clinic.adcode, [...(own.get(clinic.adcode) ?? []), clinic]);
  const rows = districts
    .filter(({ adcode }) => own.has(adcode) || series.has(adcode))
    .map(({ adcode, name }): BoardRow => {
      const found = series.get(adcode) ?? null;
      const signal = found?.level?.signal ?? 'grey';
      return { adcode, name, series: found, signal, clinics: clinicSummary(own.get(adcode) ?? []) };
    });
  return rows.sort(
    (one, other) =>
      severity[one.signal] - severity[other.signal] ||
      other.clinics.count.full - one.clinics.count.full ||
      other.clinics.count.diverting - one.clinics.count.diverting ||
      overBound(other) - overBound(one) ||
      (one.adcode < other.adcode ? -1 : 1),
  );
}
