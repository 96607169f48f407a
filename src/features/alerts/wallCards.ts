import type { Alert } from '#contract/alert.ts';
import { floodGroups } from '#model/alerts/floodGroups.ts';
import { byUrgency, isFlooded, isNeglected, isWaiting } from './alertUrgency.ts';

/** One card of the wall: an alert, or the alike ones of a flood. `neglected` counts the unowned or overdue in it. */
export type WallCard = { key: string; alerts: readonly [Alert, ...Alert[]]; neglected: number };

export type WallAlerts = { cards: WallCard[]; flood: boolean; waiting: number };

/** The cards of the wall, most urgent first; during a flood alike alerts share one, levels I and II never do. */
export function wallCards(alerts: readonly Alert[], now: number | null): WallAlerts {
  const waiting = byUrgency(alerts.filter(isWaiting), now);
  const flood = isFlooded(alerts, now);
  const card = (first: Alert, others: Alert[]): WallCard => ({
    key: first.id,
    alerts: [first, ...others],
    neglected: [first, ...others].filter((alert) => isNeglected(alert, now)).length,
  });
  if (!flood) return { cards: waiting.map((alert) => card(alert, [])), flood, waiting: waiting.length };
  const cards = floodGroups(waiting).flatMap((row) => {
    const [first, ...others] = row.kind === 'alert' ? [row.alert] : row.alerts;
    return first ? [card(first, others)] : [];
  });
  return { cards, flood, waiting: waiting.length };
}

/** What did not find room: alerts, not cards, and how many of them are unowned or overdue. */
export function unshown(cards: readonly WallCard[], shown: number): { count: number; neglected: number } {
  const left = cards.slice(shown);
  return {
    count: left.reduce((sum, card) => sum + card.alerts.length, 0),
    neglected: left.reduce((sum, card) => sum + card.neglected, 0),
  };
}
