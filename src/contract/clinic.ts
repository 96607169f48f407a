import * as z from 'zod/mini';
import { provenance } from './provenance.ts';
import { adcode, position } from './region.ts';
import { localText } from './text.ts';

/** `no-report` is said by the API when the clinic's own report is overdue; it is never sent by a clinic. */
export const clinicStatus = z.enum(['open', 'diverting', 'full', 'no-report']);
export type ClinicStatus = z.infer<typeof clinicStatus>;

/** How busy a fever clinic says it is. */
export const clinicLoad = z.object({
  /** Patients waiting now. */
  waiting: z.int(),
  /** Seen in the hour before `observedAt`. */
  seenLastHour: z.int(),
  visitsToday: z.int(),
  isolationBedsOccupied: z.int(),
});

/** A fever clinic: its place and capacity from the register, its load as last heard. */
export const clinic = z.object({
  id: z.string(),
  name: localText,
  /** District. */
  adcode,
  street: adcode,
  position,
  capacityPerHour: z.int(),
  isolationBeds: z.int(),
  status: clinicStatus,
  /** The last load heard; kept (and aged) when the clinic falls silent. Null if never heard. */
  load: z.nullable(clinicLoad),
  provenance: z.nullable(provenance),
});
export type Clinic = z.infer<typeof clinic>;
