/** A count of persons as it may be shown. `hidden` protects another cell and is itself 5 or more. */
export type ShownCount =
  | { kind: 'count'; value: number }
  | { kind: 'below5' }
  | { kind: 'hidden' }
  | { kind: 'missing' };

/** Counts of persons from 1 to 4 are not shown; a true zero is. */
export const smallNumberLimit = 5;

/** Primary suppression of one count of persons. */
export function suppress(count: number | null): ShownCount {
  if (count === null) return { kind: 'missing' };
  return count > 0 && count < smallNumberLimit ? { kind: 'below5' } : { kind: 'count', value: count };
}

type Unshown = { rest: number; below5: number; hidden: number; missing: number };

// What a reader can work out: total minus the shown parts is the sum of the unshown ones, each within known limits.
function givenAway({ rest, below5, hidden, missing }: Unshown): boolean {
  if (below5 === 0) return false;
  const open = hidden + missing > 0;
  const least = open ? 1 : Math.max(1, rest - (below5 - 1) * (smallNumberLimit - 1));
  const most = Math.min(smallNumberLimit - 1, rest - (below5 - 1) - hidden * smallNumberLimit);
  return least >= most;
}

/**
 * Suppression of the parts of a total: 1-4 become "<5", and while the total would give one of them away the smallest
 * other non-zero part is hidden too; when no part is left to hide, the total is. Parts keep their order.
 */
export function suppressParts(
  parts: readonly (number | null)[],
  total: number,
): { parts: ShownCount[]; total: ShownCount } {
  const shown = parts.map(suppress);
  const shownTotal = suppress(total);
  if (shownTotal.kind !== 'count') return { parts: shown, total: shownTotal };
  const candidates = parts
    .map((value, index) => ({ value: value ?? 0, index }))
    .filter(({ value }) => value >= smallNumberLimit)
    .sort((a, b) => a.value - b.value);
  while (givenAway(unshown(shown, total))) {
    const next = candidates.shift();
    if (!next) return { parts: shown, total: { kind: 'hidden' } };
    shown[next.index] = { kind: 'hidden' };
  }
  return { parts: shown, total: shownTotal };
}

function unshown(shown: readonly ShownCount[], total: number): Unshown {
  const sum = { rest: total, below5: 0, hidden: 0, missing: 0 };
  for (const cell of shown) {
    if (cell.kind === 'count') sum.rest -= cell.value;
    else sum[cell.kind] += 1;
  }
  return sum;
}
