import type { Alert, AlertEvent } from '#contract/alert.ts';
import { isOpen, next } from '#model/alerts/lifecycle.ts';
import { dueInstant } from '../alerts/dueInstant.ts';
import { toInstant } from '../instant.ts';
import type { AlertRecord, Store } from '../store/store.ts';

/** A cleared alert that nobody works on stays this long in the queue, so that it is seen. Ours. */
const lapseAfterMs = 6 * 3_600_000;

function aged(record: AlertRecord, now: number, lapseAfter: number): AlertRecord | null {
  const { alert, shelvedUntil } = record;
  if (!isOpen(alert.state)) return null;
  const gone = alert.cleared && now - Date.parse(alert.updatedAt) >= lapseAfter;
  const shelfOver = shelvedUntil !== null && now >= shelvedUntil;
  const state = gone ? next(alert.state, 'lapse') : shelfOver ? next(alert.state, 'shelfEnd') : null;
  if (!state) return null;
  const at = toInstant(now);
  const changed: Alert = {
    ...alert,
    state,
    updatedAt: at,
    dueAt: dueInstant({ level: alert.level, state }, now),
    version: alert.version + 1,
  };
  const line: AlertEvent = { at, kind: gone ? 'lapsed' : 'returned', by: null, note: null, detail: null };
  return {
    ...record,
    alert: changed,
    timeline: [...record.timeline, line],
    stepSince: now,
    shelvedUntil: null,
  };
}

/**
 * What time alone does to alerts: shelves end, and cleared ones that nobody took up lapse after `lapseAfter` ms.
 * Returns the changed.
 */
export async function ageOut(store: Store, now: number, lapseAfter = lapseAfterMs): Promise<Alert[]> {
  const changed: Alert[] = [];
  for (const record of await store.alerts()) {
    const after = aged(record, now, lapseAfter);
    if (!after) continue;
    // oxlint-disable-next-line no-await-in-loop -- few change at once, and each write is conditional
    const saved = await store.saveAlert(after, record.alert.version);
    if (saved === 'saved') changed.push(after.alert);
  }
  return changed;
}
