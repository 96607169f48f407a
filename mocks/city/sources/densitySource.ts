import { civil, dayAt, hour, minute } from '../calendar.ts';
import type { DensityCounts } from '../density.ts';
import { departments } from '../feeds.ts';
import { delayBetween } from '../schedule.ts';
import type { Source } from '../schedule.ts';

/**
 * The Data Bureau's grid, every six hours from 02:00 with what happened until two hours before: the first run
 * of a day completes the day before, the later ones tell the current day so far.
 */
export function densitySource(density: (at: number) => DensityCounts, since: number, stream: number): Source {
  return {
    feed: 'density',
    reporter: departments.density,
    since,
    every: 6 * hour,
    offset: 2 * hour,
    maxDelay: 25 * minute,
    delay: delayBetween(stream, 5 * minute, 25 * minute),
    report: (slot) => {
      const observedAt = slot - 2 * hour;
      const of = dayAt(observedAt - 1);
      return {
        observedAt,
        facts: [{ kind: 'density', day: civil(of), ...density(observedAt), basis: 'simulated' }],
      };
    },
  };
}
