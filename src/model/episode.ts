/** The standing of one rule at one place. `severity` 0 = no episode open; larger = worse. */
export type EpisodeState = {
  readonly severity: number;
  /** First period of the open episode, null when none is open. */
  readonly since: string | null;
  /** Severities of the latest periods in a row that were below the standing one. */
  readonly milder: readonly number[];
};

export type EpisodeChange = 'opened' | 'raised' | 'held' | 'lowered' | 'closed' | 'none';

export const noEpisode: EpisodeState = { severity: 0, since: null, milder: [] };

/**
 * Hysteresis: rises at once, falls only after `clearAfter` milder periods in a row, and then to the worst of those.
 * `severity` null means "cannot say": it neither raises nor counts as a clean period, so silence never closes an episode.
 */
export function nextEpisode(
  state: EpisodeState,
  observed: { period: string; severity: number | null },
  clearAfter = 2,
): { state: EpisodeState; change: EpisodeChange } {
  const { period, severity } = observed;
  if (severity === null) return { state, change: state.severity > 0 ? 'held' : 'none' };
  if (severity > state.severity) {
    const change = state.severity === 0 ? 'opened' : 'raised';
    return { state: { severity, since: state.since ?? period, milder: [] }, change };
  }
  if (severity === state.severity) {
    return { state: { ...state, milder: [] }, change: severity > 0 ? 'held' : 'none' };
  }
  const milder = [...state.milder, severity];
  if (milder.length < clearAfter) return { state: { ...state, milder }, change: 'held' };
  const worst = Math.max(...milder);
  if (worst === 0) return { state: noEpisode, change: 'closed' };
  return { state: { severity: worst, since: state.since, milder: [] }, change: 'lowered' };
}
