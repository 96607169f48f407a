import type { Freshness } from '#ui/freshness.ts';

const clinics = { zh: '家', en: 'clinics' };

/** Completeness names what is counted: "46/48 家已报". */
export function withUnit(freshness: Freshness | null): Freshness | null {
  return freshness?.kind === 'partial' ? { ...freshness, unit: clinics } : freshness;
}
