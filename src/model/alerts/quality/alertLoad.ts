import type { AlertLevel } from '#contract/alert.ts';
import type { AlertLoad, AlertPriority } from '#contract/alertQuality.ts';
import { floods, windowMs } from '../flood.ts';
import { isOpen } from '../lifecycle.ts';
import type { AlertLife } from './alertLife.ts';
import { chattering } from './chattering.ts';
import { ruleYields } from './ruleYields.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** ISA-18.2 knows three priorities, the law four levels: which belongs to which is ours. */
export const priorities: readonly { priority: AlertPriority; levels: AlertLevel[]; target: number }[] = [
  { priority: 'high', levels: [1], target: 0.05 },
  { priority: 'medium', levels: [2], target: 0.15 },
  { priority: 'low', levels: [3, 4], target: 0.8 },
];

/** Whether a signal has stood for more than 24 hours; what is shelved has been dealt with for now. */
export const isStanding = ({ state, cleared, raisedAt }: AlertLife, now: number): boolean =>
  isOpen(state) && state !== 'shelved' && !cleared && now - raisedAt > dayMs;

function busiest(raisedAt: readonly number[]): { until: number; count: number } | null {
  const sorted = [...raisedAt].sort((a, b) => a - b);
  let found: { until: number; count: number } | null = null;
  let first = 0;
  for (const [index, until] of sorted.entries()) {
    while ((sorted[first] ?? until) <= until - windowMs) first += 1;
    const count = index - first + 1;
    if (found === null || count > found.count) found = { until, count };
  }
  return found;
}

/** The alerts to be weighed: those raised in the period, and all there are, since standing ones may be older. */
export type Weighed = {
  raised: readonly AlertLife[];
  all: readonly AlertLife[];
  /** Epoch ms. */
  from: number;
  to: number;
};

type Load = Omit<AlertLoad, 'busiest' | 'floods'> & {
  busiest: { until: number; count: number } | null;
  floods: { since: number; until: number | null; minutes: number; peak: number }[];
};

/**
 * Alert load by ISA-18.2 / EEMUA 191, for whoever answers for these alerts: rate, floods, standing, chattering, priority
 * mix and the rules that raise most. Instants in epoch ms.
 */
export function alertLoad({ raised, all, from, to }: Weighed): Load {
  const instants = raised.map(({ raisedAt }) => raisedAt);
  const span = Math.max(to - from, windowMs);
  const share = (count: number) => (raised.length === 0 ? null : count / raised.length);
  return {
    perDay: raised.length / (span / dayMs),
    perTenMinutes: raised.length / (span / windowMs),
    busiest: busiest(instants),
    floods: floods(instants, to).map((flood) => ({
      ...flood,
      minutes: Math.round(((flood.until ?? to) - flood.since) / minuteMs),
    })),
    standing: all.filter((life) => isStanding(life, to)).length,
    chattering: chattering(raised).length,
    mix: priorities.map(({ priority, levels, target }) => {
      const count = raised.filter(({ level }) => levels.includes(level)).length;
      return { priority, levels, count, share: share(count), target };
    }),
    worst: ruleYields(raised).map(({ rule, raised: count }) => ({ rule, count, share: share(count) ?? 0 })),
  };
}
