import type { Alert, AlertTopic } from '#contract/alert.ts';
import type { SceneId } from '#view.ts';

/** A grave alert keeps its scene on the wall this long (ms of the viewer's time) unless somebody takes it sooner. */
const HOLD_LEVEL_II_MS = 3 * 60_000;

const sceneOfTopic: Record<AlertTopic, SceneId> = {
  'fever-clinic': 'clinics',
  'clinic-load': 'clinics',
  supply: 'supplies',
  risk: 'risk',
  feed: 'feeds',
};

export type Hold = { scene: SceneId; alert: Alert };

/**
 * Which alert stops the turning of scenes: the gravest unacknowledged one of level I, or of level II as long as
 * this wall has shown it for less than three minutes; otherwise one unattended alert would hide every other scene
 * for a night. `firstSeen` is by alert id, on the same clock as `now`.
 */
export function holdOf(
  alerts: readonly Alert[],
  firstSeen: ReadonlyMap<string, number>,
  now: number,
): Hold | null {
  const holding = alerts.filter(
    (alert) =>
      alert.state === 'active' &&
      !alert.cleared &&
      (alert.level === 1 || (alert.level === 2 && now - (firstSeen.get(alert.id) ?? now) < HOLD_LEVEL_II_MS)),
  );
  const gravest = holding.sort((a, b) => a.level - b.level || b.raisedAt.localeCompare(a.raisedAt))[0];
  return gravest ? { scene: sceneOfTopic[gravest.topic], alert: gravest } : null;
}

/** Notes when each alert first came, and forgets those that are gone: a wall runs for months. */
export function noteSeen(firstSeen: Map<string, number>, alerts: readonly Alert[], now: number): void {
  const here = new Set(alerts.map(({ id }) => id));
  for (const id of firstSeen.keys()) if (!here.has(id)) firstSeen.delete(id);
  for (const id of here) if (!firstSeen.has(id)) firstSeen.set(id, now);
}
