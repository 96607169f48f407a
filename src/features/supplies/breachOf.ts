import type { SupplyLevel } from '#contract/supply.ts';

/** The alert level that the API has given this line; null for none. Only it may take an alert colour. */
export function breachOf({ alarm }: Pick<SupplyLevel, 'alarm'>): 1 | 2 | 3 | 4 | null {
  return alarm === 1 || alarm === 2 || alarm === 3 || alarm === 4 ? alarm : null;
}
