import type { Fact } from '#contract/fact.ts';
import { civil, day, dayAt, dayIndex, hour, minute, startOfDay } from '../calendar.ts';
import { countFirst, districtBasis } from '../cases.ts';
import type { CaseOrder } from '../cases.ts';
import { departments } from '../feeds.ts';
import { cityTotal, corrected, correction } from '../published.ts';
import type { CityTotal } from '../published.ts';
import { cityAdcode, zoneAdcode } from '../regions.ts';
import { delayBetween } from '../schedule.ts';
import type { Source } from '../schedule.ts';

function bulletin(order: CaseOrder, districts: string[], of: number, total: CityTotal): Fact[] {
  const split = countFirst(order.place, total.confirmed);
  const on = civil(of);
  return [
    {
      kind: 'cases',
      adcode: cityAdcode,
      day: on,
      cumulativeConfirmed: total.confirmed,
      cumulativeDischarged: total.discharged,
      basis: total.basis,
    },
    ...[...districts, zoneAdcode].map((adcode): Fact => ({
      kind: 'cases',
      adcode,
      day: on,
      cumulativeConfirmed: split.get(adcode) ?? 0,
      cumulativeDischarged: null,
      basis: districtBasis(of),
    })),
  ];
}

const common = {
  feed: 'cases',
  reporter: departments.cases,
  every: day,
} as const;

/** The Health Commission's bulletin: every morning about 09:05 for the day before, and one late correction. */
export function casesSources(order: CaseOrder, districts: string[], since: number, stream: number): Source[] {
  const correctedAt = startOfDay(dayIndex('2020-02-12')) + 11 * hour + 30 * minute;
  return [
    {
      ...common,
      since,
      offset: 9 * hour,
      maxDelay: 15 * minute,
      delay: delayBetween(stream, 3 * minute, 8 * minute),
      report: (slot) => ({
        observedAt: startOfDay(dayAt(slot)),
        facts: bulletin(order, districts, dayAt(slot) - 1, cityTotal(dayAt(slot) - 1)),
      }),
    },
    {
      ...common,
      since: Math.max(since, correctedAt),
      until: correctedAt,
      offset: 11 * hour + 30 * minute,
      maxDelay: 0,
      delay: () => 0,
      report: () => ({
        observedAt: startOfDay(correction.day + 1),
        facts: bulletin(order, districts, correction.day, corrected(correction.day)),
      }),
    },
  ];
}
