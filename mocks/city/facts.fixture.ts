import { fact } from '#contract/fact.ts';
import type { Delivery, Fact } from '#contract/fact.ts';

export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

/** The valid facts of one kind in some deliveries, with the time of their arrival. */
export function factsOf<Kind extends Fact['kind']>(kind: Kind, deliveries: Delivery[]) {
  return deliveries.flatMap(({ facts, receivedAt }) =>
    facts.flatMap((row) => {
      // Reading every row with the schema would take most of the tests' time.
      if (!(typeof row === 'object' && row !== null && 'kind' in row && row.kind === kind)) return [];
      const parsed = fact.safeParse(row);
      return parsed.success && isKind(parsed.data, kind) ? [{ ...parsed.data, receivedAt }] : [];
    }),
  );
}

function isKind<Kind extends Fact['kind']>(row: Fact, kind: Kind): row is FactOf<Kind> {
  return row.kind === kind;
}
