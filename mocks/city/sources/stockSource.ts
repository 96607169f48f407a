import type { Fact } from '#contract/fact.ts';
import type { Site } from '#contract/registers.ts';
import { civil, day, dayAt, hour, minute, startOfDay } from '../calendar.ts';
import { delayBetween } from '../schedule.ts';
import type { Source } from '../schedule.ts';
import { streamOf } from '../seeded.ts';
import type { StockLine } from '../supplies.ts';

/** Hospitals count before the morning round, depots after the first loading, suppliers in the afternoon. */
const counted = {
  hospital: { offset: 5.5 * hour, spread: 3.5 * hour },
  depot: { offset: 8 * hour, spread: 3 * hour },
  supplier: { offset: 13 * hour, spread: 5 * hour },
};

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
  const { offset, spread } = counted[site.kind];
  return {
    feed: 'stock',
    reporter: site.id,
    since,
    every: day,
    offset,
    maxDelay: spread,
    delay: delayBetween(streamOf(seed, 'stock report', site.id), minute, spread),
    report: (slot) => {
      const of = dayAt(slot) - 1;
      return { observedAt: startOfDay(of + 1), facts: lines.map((line) => factOf(line, of)) };
    },
  };
}
