import { nextEpisode, noEpisode } from '#model/episode.ts';
import type { Scores } from './scoreYears.ts';

/** Alarm by day; null = cannot say. A rule alarms when one of its detectors does, each at `factor` times its limit. */
export function alarmsOf(scores: readonly (Scores | undefined)[], factor = 1): (boolean | null)[] {
  const length = scores[0]?.length ?? 0;
  return Array.from({ length }, (_, day) => {
    let said: boolean | null = null;
    for (const each of scores) {
      const score = each?.[day] ?? Number.NaN;
      if (score >= factor) return true;
      if (!Number.isNaN(score)) said = false;
    }
    return said;
  });
}

export type AlarmCount = {
  /** Times that an alarm began, each day judged by itself. */
  runs: number;
  /** Times that one began with hysteresis: raised at once, gone after two clean days. */
  episodes: number;
  daysRaised: number;
  daysStanding: number;
  daysUnsaid: number;
};

export function countAlarms(alarms: readonly (boolean | null)[]): AlarmCount {
  const count: AlarmCount = { runs: 0, episodes: 0, daysRaised: 0, daysStanding: 0, daysUnsaid: 0 };
  let state = noEpisode;
  let before = false;
  alarms.forEach((alarm, day) => {
    const severity = alarm === null ? null : Number(alarm);
    const step = nextEpisode(state, { period: String(day), severity });
    state = step.state;
    if (step.change === 'opened') count.episodes += 1;
    if (alarm && !before) count.runs += 1;
    if (alarm) count.daysRaised += 1;
    if (state.severity > 0) count.daysStanding += 1;
    if (alarm === null) count.daysUnsaid += 1;
    before = alarm === true;
  });
  return count;
}
