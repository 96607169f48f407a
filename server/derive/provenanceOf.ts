import type { Basis, Provenance } from '#contract/provenance.ts';
import { weakestBasis } from '#model/weakestBasis.ts';
import { toInstant } from '../instant.ts';
import type { Version } from '../store/store.ts';

/** The least certain of the bases of one figure's parts; without any there is nothing to doubt. */
export const weakest = (bases: Iterable<Basis>): Basis => weakestBasis(bases) ?? 'reported';

/** The provenance of one fact, heard from its one reporter. */
export function provenanceOf({ fact, receipt }: Version, reporting = { got: 1, of: 1 }): Provenance {
  const { feed, observedAt, reportedAt, receivedAt } = receipt;
  return { feed, basis: fact.basis, observedAt, reportedAt, receivedAt, reporting };
}

/** The provenance of figures added up: times of the newest part, certainty of the weakest. Null for no parts. */
export function provenanceOfAll(
  versions: readonly Version[],
  reporting: Provenance['reporting'],
): Provenance | null {
  const [first] = versions;
  if (!first) return null;
  const newest = versions.reduce(
    (best, each) => (each.receipt.observed > best.receipt.observed ? each : best),
    first,
  );
  const basis = weakest(versions.map(({ fact }) => fact.basis));
  return { ...provenanceOf(newest, reporting), basis };
}

/** The provenance of a figure that nobody has sent: `got` is 0 and all times are the moment it was due. */
export function provenanceOfNone(feed: string, due: number, of: number): Provenance {
  const at = toInstant(due);
  return {
    feed,
    basis: 'reported',
    observedAt: at,
    reportedAt: at,
    receivedAt: at,
    reporting: { got: 0, of },
  };
}
