import type { Clinic } from '#contract/clinic.ts';
import { freshness } from '#model/freshness.ts';
import { asOf } from '../view.ts';
import type { View } from '../view.ts';
import { provenanceOf } from './provenanceOf.ts';

const CADENCE_MS = 15 * 60_000;

/**
 * Clinics with their last load. A clinic whose report is stale (or never came) is `no-report`: its last load
 * is kept, with its age, and its last status is not repeated as if it still held.
 */
export async function clinicsOf(view: View, ids?: readonly string[]): Promise<Clinic[]> {
  const { registers, store, now } = view;
  const latest = await store.latest('clinicStatus', { entities: ids, ...asOf(view) });
  const rows = ids ? ids.flatMap((id) => registers.clinic.get(id) ?? []) : registers.clinics;
  return rows.map((row) => {
    const version = latest.get(row.id);
    if (!version) return { ...row, status: 'no-report', load: null, provenance: null };
    const cadence = registers.feed.get(version.receipt.feed)?.cadenceSeconds;
    const cadenceMs = cadence === undefined ? CADENCE_MS : cadence * 1000;
    const age = freshness({ observedAt: version.receipt.observed, cadenceMs, now });
    return {
      ...row,
      status: age.kind === 'stale' ? 'no-report' : version.fact.status,
      load: version.fact.load,
      provenance: provenanceOf(version),
    };
  });
}
