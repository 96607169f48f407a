import type { Alert, AlertLevel } from '#contract/alert.ts';
import { alertLevels } from '#model/alerts/alertLevel.ts';
import { textOf } from '#ui/lang.ts';
import type { Lang } from '#ui/lang.ts';
import { isOverdue, isUnowned, isWaiting } from './alertUrgency.ts';
import { alertText } from './text.ts';

export type AlertCounts = {
  open: number;
  byLevel: { level: AlertLevel; count: number }[];
  unowned: number;
  overdue: number;
  /** Counted apart: silences must not be forgotten, and must not pass for work. */
  shelved: number;
};

const counted = new WeakMap<readonly Alert[], { now: number | null; counts: AlertCounts }>();

/** The counts of a list at an instant, made once however many panels tell them. */
export function alertCounts(alerts: readonly Alert[], now: number | null): AlertCounts {
  const known = counted.get(alerts);
  if (known?.now === now) return known.counts;
  const counts = countsOf(alerts, now);
  counted.set(alerts, { now, counts });
  return counts;
}

function countsOf(alerts: readonly Alert[], now: number | null): AlertCounts {
  const byLevel = new Map<AlertLevel, number>();
  const counts = { open: 0, unowned: 0, overdue: 0, shelved: 0 };
  for (const alert of alerts) {
    if (alert.state === 'shelved') counts.shelved++;
    if (!isWaiting(alert)) continue;
    counts.open++;
    byLevel.set(alert.level, (byLevel.get(alert.level) ?? 0) + 1);
    if (isUnowned(alert)) counts.unowned++;
    if (isOverdue(alert, now)) counts.overdue++;
  }
  return { ...counts, byLevel: alertLevels.map((level) => ({ level, count: byLevel.get(level) ?? 0 })) };
}

/** The state of the handling in one sentence: what nobody has, and what is late. */
export function urgencyFinding(alerts: readonly Alert[], lang: Lang, now: number | null): string {
  const text = textOf(alertText, lang);
  const { open, unowned, overdue } = alertCounts(alerts, now);
  if (open === 0) return text.none;
  return unowned + overdue === 0
    ? text.findingCalm(String(open))
    : text.findingUrgent(String(unowned), String(overdue));
}
