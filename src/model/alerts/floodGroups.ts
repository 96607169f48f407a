import type { AlertLevel } from '#contract/alert.ts';

export type FloodAlert = {
  readonly id: string;
  readonly level: AlertLevel;
  readonly district: string;
  readonly rule: string;
};

export type FloodRow<A extends FloodAlert> =
  | { kind: 'alert'; alert: A }
  | { kind: 'group'; district: string; rule: string; level: AlertLevel; alerts: A[] };

/**
 * The rows of a list during a flood: alerts of level III and IV with the same district and rule become one row, in the
 * place of their first. Levels I and II always keep a row of their own, and no alert is ever left out.
 */
export function floodGroups<A extends FloodAlert>(alerts: readonly A[]): FloodRow<A>[] {
  const groups = new Map<string, A[]>();
  for (const alert of alerts) {
    const key = isUrgent(alert) ? alert.id : JSON.stringify([alert.district, alert.rule]);
    const members = groups.get(key);
    if (members) members.push(alert);
    else groups.set(key, [alert]);
  }
  return [...groups.values()].flatMap((members): FloodRow<A>[] => {
    const [first, ...others] = members;
    if (!first) return [];
    if (others.length === 0) return [{ kind: 'alert', alert: first }];
    const level = members.some((each) => each.level === 3) ? 3 : 4;
    return [{ kind: 'group', district: first.district, rule: first.rule, level, alerts: members }];
  });
}

function isUrgent({ level }: FloodAlert): boolean {
  return level <= 2;
}
