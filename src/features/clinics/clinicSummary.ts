import type { Clinic, ClinicStatus } from '#contract/clinic.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { clinicDeskText } from './deskText.ts';

export type ClinicSummary = {
  of: number;
  count: Record<ClinicStatus, number>;
  /** Of the clinics heard of now: a silent clinic's last load is not counted as today's. */
  beds: { taken: number; of: number };
};

export function clinicSummary(clinics: readonly Clinic[]): ClinicSummary {
  const count: Record<ClinicStatus, number> = { open: 0, diverting: 0, full: 0, 'no-report': 0 };
  const beds = { taken: 0, of: 0 };
  for (const { status, load, isolationBeds } of clinics) {
    count[status] += 1;
    if (status === 'no-report' || !load) continue;
    beds.taken += load.isolationBedsOccupied;
    beds.of += isolationBeds;
  }
  return { of: clinics.length, count, beds };
}

/** The share of isolation beds taken, 1 = all; null where no clinic with beds reports. */
export const bedShare = ({ beds }: ClinicSummary): number | null =>
  beds.of > 0 ? beds.taken / beds.of : null;

export function statusFinding(clinics: readonly Clinic[], lang: Lang): string {
  const text = textOf(clinicDeskText, lang);
  const { of, count } = clinicSummary(clinics);
  if (of === count.open) return text.findingOpen(String(of));
  return text.findingStatus(String(count.full), String(count.diverting), String(count['no-report']));
}
