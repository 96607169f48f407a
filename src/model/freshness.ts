/** How old a figure is, measured against the cadence of its feed. All instants and spans are ms. */
export type Freshness =
  | { kind: 'fresh'; observedAt: number }
  | {
      kind: 'late' | 'stale';
      observedAt: number;
      ageMs: number;
      lateByMs: number;
      got?: number;
      of?: number;
    }
  | { kind: 'partial'; got: number; of: number; observedAt: number };

export type FreshnessInput = {
  /** When the world was as the figure says (epoch ms). */
  observedAt: number;
  /** The declared interval between two reports. */
  cadenceMs: number;
  /** The API's now (epoch ms). */
  now: number;
  /** How many of the expected reporters are in the figure, when that is known. */
  got?: number;
  of?: number;
};

/** Late is what is older than this many of its cadences. */
export const LATE_FACTOR = 1.5;
const staleFactor = 3;

/**
 * Late is older than 1.5 cadences, stale older than 3; partial when fewer reported than expected.
 * Age outranks completeness, but keeps `got` and `of`. `lateByMs` counts from the moment the next report was due.
 * An observation from the future (a clock that runs ahead) counts as age 0.
 */
export function freshness({ observedAt, cadenceMs, now, got, of }: FreshnessInput): Freshness {
  const ageMs = Math.max(0, now - observedAt);
  const reporting = got !== undefined && of !== undefined ? { got, of } : undefined;
  if (ageMs > LATE_FACTOR * cadenceMs) {
    const kind = ageMs > staleFactor * cadenceMs ? 'stale' : 'late';
    return { kind, observedAt, ageMs, lateByMs: ageMs - cadenceMs, ...reporting };
  }
  if (reporting && reporting.got < reporting.of) return { kind: 'partial', ...reporting, observedAt };
  return { kind: 'fresh', observedAt };
}
