import type { Basis } from '#contract/provenance.ts';
import type { AlertLife } from '#model/alerts/quality/alertLife.ts';
import type { Weighed } from '#model/alerts/quality/alertLoad.ts';
import { weakest } from '../derive/provenanceOf.ts';
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

type WeighedRecords = Weighed & { records: readonly AlertRecord[]; basis: Basis | null };

/**
 * The alerts of a district (the whole city where absent) whose quality is asked for: those raised in the `days` up to the
 * view's moment, but not before the first alert of the city, since nothing was judged before it; and all there are.
 */
export async function weighedAlerts(
  view: View,
  { district, days }: { district: string | undefined; days: number },
): Promise<WeighedRecords> {
  const { registers, now } = view;
  const known = await view.store.alerts({ known: now });
  const asked = now - days * DAY_MS;
  const first = known.reduce((least, { alert }) => Math.min(least, Date.parse(alert.raisedAt)), Infinity);
  const from = Number.isFinite(first) ? Math.min(Math.max(asked, first), now) : asked;
  const all = known
    .filter(
      ({ alert }) =>
        district === undefined || district === registers.city.adcode || alert.district === district,
    )
    .map((record) => ({ record, life: lifeOf(record, registers) }));
  const raised = all.filter(({ life }) => life.raisedAt >= from);
  const bases = raised.flatMap(({ record }) => record.alert.provenance?.basis ?? []);
  return {
    records: all.map(({ record }) => record),
    all: all.map(({ life }) => life),
    raised: raised.map(({ life }) => life),
    basis: bases.length === 0 ? null : weakest(bases),
    from,
    to: now,
  };
}
