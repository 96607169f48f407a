import type { Basis } from '#contract/provenance.ts';
import { civil } from './calendar.ts';
import type { Places, Street } from './geography.ts';
import { cityTotal, newCases, snapshots } from './published.ts';
import { zoneAdcode } from './regions.ts';
import { streamOf, uniform } from './seeded.ts';

/**
 * Where the n-th confirmed case of the city was found. Every split of a total is a prefix of this one list, so
 * the parts always sum to the city and rise and fall only where the city does.
 */
export type CaseOrder = {
  /** District or zone of case n. */
  place: string[];
  /** Street of case n; null in the zone. The street was never published: it is drawn by chance. */
  street: (string | null)[];
};

type Counts = Map<string, number>;

function minus(a: Counts, b: Counts): Counts {
  return new Map([...a].map(([place, count]) => [place, count - (b.get(place) ?? 0)]));
}

/** Spreads each place's cases evenly over a stretch, with a little chance in the order. */
function interleave(counts: Counts, stream: number, key: number): string[] {
  const slots: { place: string; at: number }[] = [];
  let placed = key * 1000;
  for (const [place, count] of counts) {
    for (let j = 0; j < count; j++) {
      slots.push({ place, at: (j + 0.2 + 0.6 * uniform(stream, placed++)) / count });
    }
  }
  return slots.sort((a, b) => a.at - b.at).map((slot) => slot.place);
}

function pickStreet(streets: Street[], u: number): string | null {
  let left = u * streets.reduce((sum, street) => sum + street.weight, 0);
  for (const street of streets) {
    left -= street.weight;
    if (left < 0) return street.adcode;
  }
  return streets.at(-1)?.adcode ?? null;
}

/** The order of cases of the published outbreak: exact on every snapshot day and on the days whose new cases were published. */
export function caseOrder(places: Places, seed: number): CaseOrder {
  const codes = new Map(places.districts.map((district) => [district.name.zh, district.adcode]));
  codes.set('钱塘新区', zoneAdcode);
  const read = (table: Record<string, number> | undefined): Counts =>
    new Map(
      Object.entries(table ?? {}).flatMap(([name, count]) => {
        const code = codes.get(name);
        return code === undefined ? [] : [[code, count] as const];
      }),
    );
  const stream = streamOf(seed, 'case order');
  const place: string[] = [];
  let known: Counts = new Map();
  Object.keys(snapshots)
    .sort()
    .forEach((civilDay, i) => {
      const snapshot = read(snapshots[civilDay]);
      const onTheDay = read(newCases[civilDay]);
      place.push(...interleave(minus(minus(snapshot, known), onTheDay), stream, 2 * i));
      place.push(...interleave(onTheDay, stream, 2 * i + 1));
      known = snapshot;
    });
  const streetsOf = new Map(places.districts.map(({ adcode }) => [adcode, streetsIn(places, adcode)]));
  const street = place.map((code, n) => pickStreet(streetsOf.get(code) ?? [], uniform(stream, n, 7)));
  return { place, street };
}

const streetsIn = (places: Places, district: string) =>
  places.streets.filter((street) => street.district === district);

/** Cases per place among the first `total` of an order's list. */
export function countFirst(list: readonly (string | null)[], total: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of list.slice(0, total)) {
    if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** The split by district was published on the snapshot days alone. */
export const districtBasis = (day: number): Basis => (civil(day) in snapshots ? 'published' : 'estimated');

/** Numbers (places in the order) of the cases that were new on a day; none on a day of correction. */
export function newOn(day: number): { from: number; to: number } {
  const from = cityTotal(day - 1).confirmed;
  return { from, to: Math.max(from, cityTotal(day).confirmed) };
}
