import type { SupplyLevel } from '#contract/supply.ts';

/** The identity of a line of supplies: one item at one site, or in one district. */
export const lineKey = ({ item, adcode, site }: Pick<SupplyLevel, 'item' | 'adcode' | 'site'>): string =>
  [item, adcode, site?.id ?? ''].join('|');
