import { basis } from '#contract/provenance.ts';
import type { Basis } from '#contract/provenance.ts';

/** The least certain of some bases, null for none: a figure is no better than its weakest part. */
export function weakestBasis(found: Iterable<Basis | null | undefined>): Basis | null {
  // The contract names them from the firmest to the weakest.
  const { options } = basis;
  let worst = -1;
  for (const each of found) if (each) worst = Math.max(worst, options.indexOf(each));
  return options[worst] ?? null;
}
