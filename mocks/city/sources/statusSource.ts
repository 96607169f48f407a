import type { Fact } from '#contract/fact.ts';
import { dayAt, hour, minute, second } from '../calendar.ts';
import type { FeverClinic } from '../clinics.ts';
import type { Source } from '../schedule.ts';
import { streamOf, uniform } from '../seeded.ts';

/** A clinic skips one hourly report in a hundred, and now and then falls silent for a quarter of a day. */
const skipped = 0.01;
const silentQuarter = 0.012;

/** The hourly load of one clinic, each at its own minute, so that the city's reports spread over the hour. */
export function statusSource(
  clinic: FeverClinic,
  load: (clinic: FeverClinic, at: number) => Fact,
  since: number,
  seed: number,
): Source {
  const { id } = clinic.register;
  const stream = streamOf(seed, 'status report', id);
  const offset = Math.floor(60 * uniform(stream, 0, 5)) * minute;
  return {
    feed: 'clinic-status',
    reporter: id,
    since,
    every: hour,
    offset,
    maxDelay: 2 * minute,
    delay: (slot) => {
      const hours = Math.floor(slot / hour);
      const quarter = Math.floor(hours / 6) + dayAt(slot);
      if (uniform(stream, hours, 1) < skipped || uniform(stream, quarter, 2) < silentQuarter) return null;
      return Math.floor(15 + 90 * uniform(stream, hours)) * second;
    },
    report: (slot) => ({ observedAt: slot, facts: [load(clinic, slot)] }),
  };
}
