import type { Alert } from '#contract/alert.ts';
import type { Clinic } from '#contract/clinic.ts';
import type { EndpointId } from '#contract/endpoints.ts';
import type { Feed } from '#contract/feed.ts';
import type { LiveEvent } from '#contract/liveEvent.ts';
import type { ClockReading } from '#contract/session.ts';

/**
 * Events that wait to be applied together. Of each record only the newest is held, so that a page that nobody looks at
 * for an hour holds no more than the city's records.
 */
export type EventBatch = {
  events: number;
  alerts: Map<string, Alert>;
  clinics: Map<string, Clinic>;
  feeds: Map<string, Feed>;
  /** Operations whose answers are old now. */
  old: Set<EndpointId>;
  everythingOld: boolean;
  clock: ClockReading | null;
};

/** Which operations a `changed` resource makes old. */
const madeOldBy = {
  cases: ['cases'],
  risk: ['risk', 'riskHistory', 'riskComparison'],
  feverVisits: ['feverVisits'],
  density: ['density'],
  supplies: ['supplies', 'supplyHistory'],
  alerts: ['alerts', 'alert', 'alertQuality', 'alertsBehind'],
  clinics: ['clinics'],
} satisfies Record<string, EndpointId[]>;

export const emptyBatch = (): EventBatch => ({
  events: 0,
  alerts: new Map(),
  clinics: new Map(),
  feeds: new Map(),
  old: new Set(),
  everythingOld: false,
  clock: null,
});

export const isEmpty = ({ events, everythingOld, clock }: EventBatch): boolean =>
  events === 0 && !everythingOld && clock === null;

/** The operations whose answers events can make old. */
export const living: ReadonlySet<EndpointId> = new Set<EndpointId>([
  ...Object.values(madeOldBy).flat(),
  'feeds',
]);

/** The world of before is gone: its records must not stand beside those of the new one. */
export function startAnew(batch: EventBatch): void {
  batch.alerts.clear();
  batch.clinics.clear();
  batch.feeds.clear();
  batch.everythingOld = true;
}

export function addEvent(batch: EventBatch, event: LiveEvent): void {
  switch (event.type) {
    case 'alert':
      batch.alerts.set(event.alert.id, event.alert);
      // Order, filters and the timeline are the API's to say.
      for (const id of madeOldBy.alerts) batch.old.add(id);
      break;
    case 'clinic':
      batch.clinics.set(event.clinic.id, event.clinic);
      break;
    case 'feed':
      batch.feeds.set(event.feed.id, event.feed);
      break;
    case 'changed':
      for (const id of madeOldBy[event.resource]) batch.old.add(id);
      break;
    case 'clock':
    case 'heartbeat':
      batch.clock = event.clock;
      return;
    case 'reset':
      startAnew(batch);
      return;
  }
  batch.events += 1;
}
