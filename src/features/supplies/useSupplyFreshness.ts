import { useFreshness } from '#api/useFreshness.ts';
import type { Provenance } from '#contract/provenance.ts';
import type { Freshness } from '#ui/freshness.ts';
import { suppliesText } from './text.ts';

/** Age of a picture of supplies; what is missing from it is counted in stock lines, an item at a site each. */
export function useSupplyFreshness(): (facts: readonly (Provenance | null)[]) => Freshness | null {
  const fresh = useFreshness();
  return (facts) => {
    const freshness = fresh(facts);
    if (freshness?.kind !== 'partial') return freshness;
    return { ...freshness, unit: { zh: suppliesText.zh.linesReported, en: suppliesText.en.linesReported } };
  };
}
