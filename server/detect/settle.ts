import type { Alert, AlertEvent, AlertLevel } from '#contract/alert.ts';
import { nextEpisode, noEpisode } from '#model/episode.ts';
import type { EpisodeChange, EpisodeState } from '#model/episode.ts';
import { alertLevels, romanOf } from '#model/alerts/alertLevel.ts';
import { isOpen } from '#model/alerts/lifecycle.ts';
import { dueInstant } from '../alerts/dueInstant.ts';
import { toInstant } from '../instant.ts';
import type { AlertRecord, Store } from '../store/store.ts';
import type { Signal } from './detector.ts';

/** Severity rises with gravity, as episodes need it; a level falls. */
const severityOf = (level: number) => (level === 0 ? 0 : 5 - level);
const levelOf = (severity: number): AlertLevel => alertLevels[4 - severity] ?? 4;

function judge(state: EpisodeState, last: string, { period, level, clearAfter }: Signal) {
  const severity = level === null ? null : severityOf(level);
  // A clean period is counted once, but what gets worse within it counts at once.
  if (clearAfter > 1 && period === last && severity !== null && severity < state.severity) {
    return { state, change: 'held' as const };
  }
  return nextEpisode(state, { period, severity }, clearAfter);
}

const event = (now: number, kind: AlertEvent['kind'], detail: AlertEvent['detail'] = null): AlertEvent => ({
  at: toInstant(now),
  kind,
  by: null,
  note: null,
  detail,
});

function told({ topic, rule, title, place, district, reasons, evidence, provenance }: Signal) {
  return { topic, rule, title, place, district, reasons, evidence, provenance };
}

/** One alert per rule and subject at a time: what an episode is found by. */
const keyOf = ({ rule, subject }: Signal) => `${rule}|${subject}`;

function raise(signal: Signal, state: EpisodeState, ordinal: number, now: number): AlertRecord {
  const level = levelOf(state.severity);
  const slug = signal.subject.replace(/[^0-9A-Za-z.-]+/g, '.');
  const alert: Alert = {
    id: `${signal.rule}.${slug}.${ordinal}`,
    ...told(signal),
    level,
    state: 'active',
    raisedAt: toInstant(now),
    updatedAt: toInstant(now),
    dueAt: dueInstant({ level, state: 'active' }, now),
    owner: signal.owner,
    acknowledged: null,
    verdict: null,
    outcome: null,
    cleared: false,
    version: 1,
  };
  const raised = event(now, 'raised', signal.reasons[0]?.text ?? null);
  return {
    alert,
    timeline: [raised],
    episode: { key: keyOf(signal), state, period: signal.period },
    ordinal,
    stepSince: now,
    shelvedUntil: null,
  };
}

function eventOf(change: EpisodeChange, before: Alert, state: EpisodeState, now: number): AlertEvent | null {
  if (change === 'closed') return event(now, 'cleared');
  if (change === 'opened') return event(now, 'returned');
  if (change !== 'raised' && change !== 'lowered') return null;
  const [from, to] = [romanOf(before.level), romanOf(levelOf(state.severity))];
  return event(now, 'level', { zh: `${from} 级 → ${to} 级`, en: `Level ${from} → ${to}` });
}

const reasonText = (alert: Pick<Alert, 'reasons'>) => alert.reasons[0]?.text.en ?? '';

function update(
  record: AlertRecord,
  signal: Signal,
  state: EpisodeState,
  change: EpisodeChange,
  now: number,
) {
  const { alert } = record;
  const happened = eventOf(change, alert, state, now);
  const standing = state.severity > 0;
  const news = standing && signal.level !== null && reasonText(signal) !== reasonText(alert);
  const episode = { ...record.episode, state, period: signal.period };
  if (!happened && !news) return { record: { ...record, episode }, visible: false };
  const level = standing ? levelOf(state.severity) : alert.level;
  const next: Alert = {
    ...alert,
    // The reason that raised it stays when the signal is gone: it is what the case is about.
    ...(standing ? told(signal) : { title: signal.titleWhenOver ?? alert.title }),
    level,
    cleared: !standing,
    updatedAt: toInstant(now),
    dueAt: level === alert.level ? alert.dueAt : dueInstant({ level, state: alert.state }, record.stepSince),
    version: alert.version + 1,
  };
  const timeline = happened ? [...record.timeline, happened] : record.timeline;
  return { record: { ...record, alert: next, timeline, episode }, visible: true };
}

/**
 * Brings the alert of a signal up to date: raises it, changes its level or reason, or marks it cleared.
 * One alert per place, rule and episode: a case that somebody closed stays closed until its signal has gone and
 * come again, or grows graver. Returns the alert if anybody would see a difference.
 */
export async function settle(store: Store, signal: Signal, now: number): Promise<Alert | null> {
  const found = await store.episode(keyOf(signal));
  const before = found?.episode ?? { state: noEpisode, period: '' };
  const { state, change } = judge(before.state, before.period, signal);
  const over = !found || !isOpen(found.alert.state);
  if (over && (change === 'opened' || change === 'raised')) {
    const record = raise(signal, state, (found?.ordinal ?? 0) + 1, now);
    return (await store.saveAlert(record, 0)) === 'saved' ? record.alert : null;
  }
  if (!found) return null;
  if (over) {
    const episode = { ...found.episode, state, period: signal.period };
    await store.saveAlert({ ...found, episode }, found.alert.version);
    return null;
  }
  const { record, visible } = update(found, signal, state, change, now);
  const saved = await store.saveAlert(record, found.alert.version);
  return visible && saved === 'saved' ? record.alert : null;
}
