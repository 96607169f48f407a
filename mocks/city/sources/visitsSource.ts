import { civil, day, dayAt, hour, minute, second, startOfDay } from '../calendar.ts';
import type { FeverClinic } from '../clinics.ts';
import type { Source } from '../schedule.ts';
import { streamOf, uniform } from '../seeded.ts';
import type { VisitModel } from '../visits.ts';

/** Of a hundred daily reports so many come hours late, and so many never. */
const latePercent = 3;
const neverPercent = 1;
const opens = 5.5 * hour;
const window = 4 * hour;

export type HeldBack = { clinics: Set<string>; day: number };

/**
 * A clinic's report of the day before, usually between 05:30 and 09:30. `heldBack` reports of one day arrive
 * between 08:20 and 09:15, so that somebody who starts at 08:00 sees them come in.
 */
export function visitsSource(
  clinic: FeverClinic,
  model: VisitModel,
  since: number,
  seed: number,
  heldBack: HeldBack | null,
): Source {
  const { id } = clinic.register;
  const stream = streamOf(seed, 'visits report', id);
  const seconds = (ms: number) => Math.floor(ms / second) * second;
  const habit = uniform(stream, 0, 5);
  return {
    feed: 'fever-visits',
    reporter: id,
    since,
    every: day,
    offset: opens,
    maxDelay: 15 * hour,
    delay: (slot) => {
      const today = dayAt(slot);
      const u = uniform(stream, today);
      if (heldBack?.day === today - 1 && heldBack.clinics.has(id)) {
        return seconds(8 * hour + 20 * minute - opens + u * 55 * minute);
      }
      const luck = 100 * uniform(stream, today, 1);
      if (luck < neverPercent) return null;
      if (luck < neverPercent + latePercent) return seconds(window + hour + u * 8 * hour);
      return seconds(window * (0.6 * habit + 0.4 * u));
    },
    report: (slot) => {
      const of = dayAt(slot) - 1;
      const facts = [
        { kind: 'visits', clinic: id, day: civil(of), ...model.of(clinic, of), basis: 'simulated' } as const,
      ];
      return { observedAt: startOfDay(of + 1), facts };
    },
  };
}
