import type { Fact } from '#contract/fact.ts';
import { civil, day, dayAt, hour, minute, second } from '../calendar.ts';
import type { FeverClinic } from '../clinics.ts';
import type { Source } from '../schedule.ts';
import { streamOf, uniform } from '../seeded.ts';
import type { StockLine } from '../supplies.ts';
import { floodFrom, floodLasts } from '../truth.ts';
import { floodSpares } from '../visits.ts';

/** One extra report within the ten minutes of the flood. */
function once(
  feed: 'clinic-status' | 'stock',
  reporter: string,
  start: number,
  seed: number,
  facts: () => Fact[],
): Source {
  const from = floodFrom(start);
  const u = uniform(streamOf(seed, 'flood', feed, reporter), 0);
  const delay = Math.floor((u * floodLasts) / second) * second;
  return {
    feed,
    reporter,
    since: from,
    until: from,
    every: day,
    offset: (((from + 8 * hour) % day) + day) % day,
    maxDelay: floodLasts,
    delay: () => delay,
    report: () => ({ observedAt: from + delay - minute, facts: facts() }),
  };
}

/** Clinics that call "full" and stores that call "empty", all within ten minutes. */
export function floodSources(
  clinics: FeverClinic[],
  load: (clinic: FeverClinic, at: number) => Fact,
  lines: StockLine[],
  start: number,
  seed: number,
): Source[] {
  const today = dayAt(start);
  const empty = lines.filter((line) => line.site.kind !== 'supplier' && line.on(today).closing === 0);
  const sites = [...new Set(empty.map((line) => line.site.id))];
  return [
    ...clinics
      .slice(0, clinics.length - floodSpares)
      .map((clinic) =>
        once('clinic-status', clinic.register.id, start, seed, () => [load(clinic, floodFrom(start))]),
      ),
    ...sites.map((site) =>
      once('stock', site, start, seed, () =>
        empty
          .filter((line) => line.site.id === site)
          .map(({ item, on }) => {
            const { opening, received } = on(today);
            return {
              kind: 'stock',
              site,
              item,
              day: civil(today),
              opening,
              received,
              closing: 0,
              unusable: 0,
              basis: 'simulated',
            };
          }),
      ),
    ),
  ];
}
