import { hour } from './calendar.ts';
import type { Scenario } from './scenarios.ts';

/** What the line to the API is like. `failRate` is the share of requests that fail. */
export type Conditions = {
  api: 'up' | 'down' | 'slow';
  latencyMs?: [min: number, max: number];
  failRate?: number;
};

/** Simulated times: at the default rate 30 s of a live picture, then 20 s of silence in every 80. */
const firstDown = 3 * hour;
const downFor = 2 * hour;
const downEvery = 8 * hour;

export function conditionsAt(scenario: Pick<Scenario, 'api'>, start: number, now: number): Conditions {
  if (scenario.api === 'slow') return { api: 'slow', latencyMs: [800, 4000], failRate: 0.03 };
  const since = now - start - firstDown;
  if (scenario.api === 'down' && since >= 0 && since % downEvery < downFor) return { api: 'down' };
  return { api: 'up' };
}
