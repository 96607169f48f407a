import type { Fact } from '#contract/fact.ts';
import { dayAt, hour, startOfDay } from './calendar.ts';
import type { FeverClinic } from './clinics.ts';
import { season } from './season.ts';
import { clamp, streamOf, uniform } from './seeded.ts';
import { rushTimes } from './visits.ts';
import type { VisitModel } from './visits.ts';

type StatusFact = Extract<Fact, { kind: 'clinicStatus' }>;
type Load = StatusFact['load'];

/** Share of a day's visits in each hour, in percent; a rush begins at half past eight, after a usual morning. */
const usualHours = [
  1.2, 0.9, 0.7, 0.6, 0.7, 1.2, 2.2, 4, 6.8, 7.8, 7.6, 6.4, 4.6, 5, 6.4, 6.8, 6, 4.8, 4.8, 5.6, 5.8, 4.6, 3.3,
  2.2,
];
const rushHours = usualHours.map((share, h) => (h < 8 ? share / rushTimes : h < 12 ? share * 1.5 : share));
const rushBegins = 8.5;

function cumulative(hours: number[]): number[] {
  const sum = hours.reduce((a, b) => a + b, 0);
  let total = 0;
  return [0, ...hours.map((share) => (total += share) / sum)];
}

const usualShare = cumulative(usualHours);
const rushShare = cumulative(rushHours);

/** Share of the day's visits that have come after `hours` hours. */
function shareAfter(table: number[], hours: number): number {
  const whole = Math.floor(clamp(hours, 0, 24));
  const low = table[whole] ?? 1;
  return low + ((table[whole + 1] ?? 1) - low) * (hours - whole);
}

const quarterDay = 6 * hour;

/** Patients registered since midnight and still waiting, if the queue is worked off hour by hour. */
function queueAt(total: number, table: number[], capacity: number, hours: number, atMidnight = 0) {
  const registered = (h: number) => Math.floor(total * shareAfter(table, h) + 1e-9);
  let waiting = atMidnight;
  let seen = 0;
  let before = 0;
  for (let h = hours % 1; h <= hours + 1e-9; h++) {
    const now = registered(h);
    const atMost = h < 1 ? Math.ceil(capacity * h) : capacity;
    seen = Math.min(waiting + now - before, atMost);
    waiting += now - before - seen;
    before = now;
  }
  return { registered: before, waiting, seen };
}

const statusOf = (load: Load, capacityPerHour: number, beds: number): StatusFact['status'] => {
  if (load.isolationBedsOccupied >= beds || load.waiting >= 3 * capacityPerHour) return 'full';
  if (load.isolationBedsOccupied >= 0.92 * beds || load.waiting >= 1.5 * capacityPerHour) return 'diverting';
  return 'open';
};

/** A number in [0, 1) that changes slowly: drawn every six hours, straight between. */
function wandering(stream: number, at: number): number {
  const quarter = Math.floor(at / quarterDay);
  const share = at / quarterDay - quarter;
  return (1 - share) * uniform(stream, quarter, 1) + share * uniform(stream, quarter + 1, 1);
}

/** Load and status of a clinic at a moment; `visitsToday` grows to the day's visits of the visit model. */
export function clinicLoads(seed: number, visits: VisitModel) {
  return (clinic: FeverClinic, at: number): StatusFact => {
    // A report at midnight sharp closes the day before.
    const today = dayAt(at - 1);
    const hours = (at - startOfDay(today)) / hour;
    const { id, capacityPerHour, isolationBeds } = clinic.register;
    const stream = streamOf(seed, 'load', id);
    const rush = visits.rush(clinic, today) && hours >= rushBegins && hours < 18;
    const queueOn = (of: number, until: number, atMidnight = 0) =>
      queueAt(
        visits.of(clinic, of).visits,
        visits.rush(clinic, of) ? rushShare : usualShare,
        capacityPerHour,
        until,
        atMidnight,
      );
    const { registered, waiting, seen } = queueOn(today, hours, queueOn(today - 1, 24).waiting);
    const occupancy = 0.09 + 0.3 * season(today) + 0.42 * wandering(stream, at);
    const load: Load = {
      waiting: waiting + Math.floor(seen * 0.4 * uniform(stream, Math.floor(at / hour))),
      seenLastHour: seen,
      visitsToday: registered,
      isolationBedsOccupied: rush ? isolationBeds : Math.round(isolationBeds * clamp(occupancy, 0, 1)),
    };
    const status = statusOf(load, capacityPerHour, isolationBeds);
    return { kind: 'clinicStatus', clinic: id, status, load, basis: 'simulated' };
  };
}
