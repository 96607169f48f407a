/** One day of a series that several clinics report to. */
export type ReportedPoint = {
  readonly day: string;
  /** Sum over the clinics that reported; null = no figure. */
  readonly value: number | null;
  /** Clinics that reported, of those expected. */
  readonly got: number;
  readonly of: number;
};

/** Below this share of clinics a day counts as missing (ours). */
export const enoughReporting = 0.8;

/**
 * The values a detector may use. A clinic that did not report is not a zero: it would pull the baseline down and raise
 * false alarms. Days below 80 % reporting are missing (null); from 80 % on the sum is kept as it is, never scaled up,
 * and the screens say how many reported.
 */
export function reportedValues(points: readonly ReportedPoint[]): (number | null)[] {
  return points.map(({ value, got, of }) => (of > 0 && got / of >= enoughReporting ? value : null));
}
