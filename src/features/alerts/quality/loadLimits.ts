import type { AlertLoad } from '#contract/alertQuality.ts';

/** What one operator bears (EEMUA 191): about one alert in ten minutes, fewer than five standing. */
export const loadLimits = { perTenMinutes: 1, standing: 5 };

/** Whether a priority has at most the share advised, the low one at least; null while there is no alert. */
export function isAsAdvised({ priority, share, target }: AlertLoad['mix'][number]): boolean | null {
  if (share === null) return null;
  return priority === 'low' ? share >= target : share <= target;
}
