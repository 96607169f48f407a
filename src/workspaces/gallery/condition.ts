import type { Provenance } from '#contract/provenance.ts';

export const specimenStates = [
  'loading',
  'fresh',
  'late',
  'stale',
  'partial',
  'empty',
  'failed',
  'lost',
] as const;
export type SpecimenState = (typeof specimenStates)[number];

/** What a fixture needs to know of the state it stands for. `now` is epoch ms. */
export type Condition = { state: SpecimenState; now: number; provenance: Provenance };

/** A simulated hour may pass in ten seconds: a weekly feed keeps its state for as long as somebody looks. */
export const CADENCE_SECONDS = 7 * 86_400;

const ageInCadences = {
  loading: 0,
  fresh: 0.02,
  late: 2,
  stale: 5,
  partial: 0.02,
  empty: 0,
  failed: 0,
  lost: 0.02,
};

/** The state as provenance: late and stale by their age, partial by the reporters that are missing. */
export function conditionOf(state: SpecimenState, now: number): Condition {
  const at = new Date(now - ageInCadences[state] * CADENCE_SECONDS * 1000).toISOString();
  const reporting = state === 'partial' ? { got: 46, of: 48 } : { got: 48, of: 48 };
  const times = { observedAt: at, reportedAt: at, receivedAt: at };
  return { state, now, provenance: { feed: 'fixture', basis: 'simulated', ...times, reporting } };
}
