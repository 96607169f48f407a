import type { Clinic } from '#contract/clinic.ts';

/** Hours of work that may be waiting before a clinic counts as on its way to being full. Ours. */
const TOLERABLE_HOURS = 2;

/** Patients that may wait at a clinic that sees `capacityPerHour` patients an hour. */
export const tolerableWaiting = (capacityPerHour: number): number => TOLERABLE_HOURS * capacityPerHour;

/**
 * Alert level of a fever clinic's load, ours: full turns patients away now (2); diverting, or more than two hours'
 * work waiting, is on its way there (3); otherwise 0. Null, "cannot say", for a clinic that has not reported.
 */
export function clinicLoadLevel({
  status,
  load,
  capacityPerHour,
}: Pick<Clinic, 'status' | 'load' | 'capacityPerHour'>): 0 | 2 | 3 | null {
  if (status === 'no-report' || !load) return null;
  if (status === 'full') return 2;
  return status === 'diverting' || load.waiting > tolerableWaiting(capacityPerHour) ? 3 : 0;
}
