import type { ClinicStatus } from '#contract/clinic.ts';
import type { MarkShape } from '#ui/map/mapTypes.ts';
import type { ColourRole } from '#ui/roles.ts';

/** From the worst news to none. */
export const clinicStatuses: readonly ClinicStatus[] = ['full', 'diverting', 'no-report', 'open'];

/** Shape and tone say the same; a clinic that takes patients is normal and so has no colour. */
export const markOf: Record<ClinicStatus, { shape: MarkShape; tone: ColourRole }> = {
  open: { shape: 'ring', tone: 'ink' },
  diverting: { shape: 'half', tone: 'alert-text-3' },
  full: { shape: 'filled', tone: 'alert-text-2' },
  'no-report': { shape: 'cross', tone: 'stale' },
};

/** Sort key: 0 for the worst. */
export const statusRank = (status: ClinicStatus): number => clinicStatuses.indexOf(status);
