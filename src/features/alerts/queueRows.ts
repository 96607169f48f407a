import type { Alert } from '#contract/alert.ts';
import { floodGroups } from '#model/alerts/floodGroups.ts';

/** A row of the queue: an alert, or the first of `alike` alerts of a flood. */
export type QueueRow = Alert & {
  /** How many alerts the row stands for; absent: itself. */
  alike?: number;
};

/** What the alike alerts of a flood are known by. */
export const groupKey = ({ district, rule }: Pick<Alert, 'district' | 'rule'>): string =>
  `${district} ${rule}`;

/**
 * The rows of alerts in their order during a flood: level III and IV alerts of one district and rule share a row until
 * their group is opened; levels I and II never share one.
 */
export function queueRows(alerts: readonly Alert[], opened: ReadonlySet<string>): QueueRow[] {
  return floodGroups(alerts).flatMap((row): QueueRow[] => {
    if (row.kind === 'alert') return [row.alert];
    const [first] = row.alerts;
    if (!first || opened.has(groupKey(row))) return row.alerts;
    return [{ ...first, alike: row.alerts.length }];
  });
}
