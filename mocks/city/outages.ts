import type { FeedId } from './feeds.ts';
import { hour } from './calendar.ts';
import { uniform } from './seeded.ts';

/** A disturbance of one feed, in hours after the city's start; it comes again every 24 hours. */
export type Outage = {
  feed: FeedId;
  /** `garbage`: senseless rows, put right `byHours` later; `late`: the same delivery `byHours` later. */
  kind: 'silent' | 'late' | 'garbage';
  fromHour: number;
  toHour: number;
  byHours?: number;
};

/** One thing that really arrives for a slot. */
export type Arrival = { at: number; garbage: boolean };

/** What becomes of a delivery that would have arrived at `at`: nothing, one arrival, or garbage and its repair. */
export function disturb(outages: readonly Outage[], start: number, at: number): Arrival[] {
  if (at < start) return [{ at, garbage: false }];
  const sinceStart = ((at - start) / hour) % 24;
  const outage = outages.find(({ fromHour, toHour }) => sinceStart >= fromHour && sinceStart < toHour);
  const later = { at: at + (outage?.byHours ?? 3) * hour, garbage: false };
  switch (outage?.kind) {
    case 'silent':
      return [];
    case 'late':
      return [later];
    case 'garbage':
      return [{ at, garbage: true }, later];
    case undefined:
      return [{ at, garbage: false }];
  }
}

/** How much later than planned a feed's delivery may arrive. */
export const longestDelay = (outages: readonly Outage[]): number =>
  Math.max(0, ...outages.map((outage) => (outage.kind === 'silent' ? 0 : (outage.byHours ?? 3) * hour)));

/** Rows as broken exports really look: empty, shifted columns, text for numbers, places that do not exist. */
const rubbish: unknown[] = [
  null,
  {},
  '#REF!',
  { kind: 'stock', site: '???', item: 'n95', day: '2020-02-30x', opening: 'N/A', closing: -12 },
  { kind: 'visits', clinic: 'undefined', day: '', visits: 'NaN' },
  { kind: 'inbound', site: 'S-000', quantity: '1,200 只' },
  ['330100', '', 17],
];

export function garbageFacts(stream: number, key: number): unknown[] {
  const count = 1 + Math.floor(3 * uniform(stream, key, 11));
  return Array.from(
    { length: count },
    (_, i) => rubbish[Math.floor(uniform(stream, key, 12 + i) * rubbish.length)],
  );
}
