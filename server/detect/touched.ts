import type { CheckedDelivery, FactKind } from '../store/store.ts';

/** Collects what some deliveries touched, by kind and entity. */
export function touchedBy(deliveries: readonly CheckedDelivery[]): Map<FactKind, Set<string>> {
  const touched = new Map<FactKind, Set<string>>();
  for (const { entries } of deliveries) {
    for (const { entity, version } of entries) {
      const entities = touched.get(version.fact.kind) ?? new Set<string>();
      entities.add(entity);
      touched.set(version.fact.kind, entities);
    }
  }
  return touched;
}
