import type { Fact } from '#contract/fact.ts';
import type { Site } from '#contract/registers.ts';
import { civil, day, dayAt, hour, minute, startOfDay } from '../calendar.ts';
import { delayBetween } from '../schedule.ts';
import type { Source } from '../schedule.ts';
import { streamOf, uniform } from '../seeded.ts';
import type { StockLine } from '../supplies.ts';

/**
 * Hospitals count before the morning round, depots after the first loading, suppliers later in the morning: all before noon, when
 * yesterday's figure becomes late. Of a hundred suppliers' reports a few come in the afternoon.
 */
const counted = {
  hospital: { offset: 5.5 * hour, spread: 3.5 * hour, latePercent: 0 },
  depot: { offset: 8 * hour, spread: 3 * hour, latePercent: 0 },
  supplier: { offset: 9 * hour, spread: 2.5 * hour, latePercent: 3 },
};
const lateBy = 4 * hour;

function factOf(line: StockLine, of: number): Fact {
  const { opening, received, closing } = line.on(of);
  return {
    kind: 'stock',
    site: line.site.id,
    item: line.item,
    day: civil(of),
    opening,
    received,
    closing,
    unusable: line.unusable(of),
    basis: 'simulated',
  };
}

/** A site's stock of all its items, once a day for the whole day before. */
export function stockSource(site: Site, lines: StockLine[], since: number, seed: number): Source {
  const { offset, spread, latePercent } = counted[site.kind];
  const stream = streamOf(seed, 'stock report', site.id);
  const delay = delayBetween(stream, minute, spread);
  return {
    feed: 'stock',
    reporter: site.id,
    since,
    every: day,
    offset,
    maxDelay: spread + lateBy,
    delay: (slot) => delay(slot) + (100 * uniform(stream, dayAt(slot), 1) < latePercent ? lateBy : 0),
    report: (slot) => {
      const of = dayAt(slot) - 1;
      return { observedAt: startOfDay(of + 1), facts: lines.map((line) => factOf(line, of)) };
    },
  };
}
