import type { RiskAssessment } from '#contract/risk.ts';

type Reason = RiskAssessment['because'][number];

/**
 * Of each indicator the condition that is just met and the one that is just not: "above 14" says "above 7" too.
 * Conditions without a figure are told once per indicator.
 */
export function tellingReasons(because: readonly Reason[]): Reason[] {
  const kept = new Map<string, Reason>();
  for (const reason of because) {
    const key = `${reason.indicator} ${reason.value === null ? 'unknown' : reason.met}`;
    const other = kept.get(key);
    if (!other || distance(reason) < distance(other)) kept.set(key, reason);
  }
  return [...kept.values()];
}

function distance({ value, threshold }: Reason): number {
  return value === null || threshold === null ? 0 : Math.abs(value - threshold);
}
