import type { AlertLife } from '#model/alerts/quality/alertLife.ts';
import type { Weighed } from '#model/alerts/quality/alertLoad.ts';
import type { RegisterIndex } from '../registerIndex.ts';
import type { AlertRecord } from '../store/store.ts';
import type { View } from '../view.ts';

const DAY_MS = 86_400_000;

/** An alert and its timeline as the quality model sees them; a feed that is not registered counts as a daily one. */
function lifeOf({ alert, timeline, episode }: AlertRecord, registers: RegisterIndex): AlertLife {
  const { id, rule, level, state, verdict, cleared, raisedAt, evidence } = alert;
  const cadence = registers.feed.get(evidence.feed ?? '')?.cadenceSeconds;
  return {
    id,
    rule,
    level,
    state,
    verdict,
    cleared,
    subject: episode.key,
    raisedAt: Date.parse(raisedAt),
    periodMs: cadence === undefined ? DAY_MS : cadence * 1000,
    events: timeline.map(({ at, kind }) => ({ at: Date.parse(at), kind })),
  };
}

/**
 * The alerts of a district (the whole city where absent) whose quality is asked for: those raised in the `days` up to the
 * view's moment, but not before the first alert of the city, since nothing was judged before it; and all there are.
 */
export async function weighedAlerts(
  view: View,
  { district, days }: { district: string | undefined; days: number },
): Promise<Weighed> {
  const { city } = view.registers;
  const records = await view.store.alerts({ known: view.now });
  const lives = records.map((record) => ({
    place: record.alert.district,
    life: lifeOf(record, view.registers),
  }));
  const asked = view.now - days * DAY_MS;
  const first = lives.reduce((least, { life }) => Math.min(least, life.raisedAt), Infinity);
  const from = Number.isFinite(first) ? Math.min(Math.max(asked, first), view.now) : asked;
  const all = lives
    .filter(({ place }) => district === undefined || district === city.adcode || place === district)
    .map(({ life }) => life);
  return { all, raised: all.filter(({ raisedAt }) => raisedAt >= from), from, to: view.now };
}
