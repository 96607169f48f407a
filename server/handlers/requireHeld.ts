import { ApiError } from '../http/apiError.ts';
import { toInstant } from '../instant.ts';
import type { FactKind } from '../store/store.ts';
import type { View } from '../view.ts';

/**
 * Throws a 404 for a replayed moment before the first fact of a kind that is still held: "nobody reported" would be a
 * claim about the past that nothing supports.
 */
export async function requireHeld(view: View, kind: FactKind, what: string): Promise<void> {
  if (!view.replay) return;
  const from = await view.store.heldFrom(kind);
  if (from !== null && view.now >= from) return;
  const since = from === null ? '' : ` The earliest is ${toInstant(from)}.`;
  throw new ApiError('not-found', `No ${what} is held of that moment.${since}`);
}
