import type { LocalText } from '#contract/text.ts';
import { nextEpisode, noEpisode } from '../episode.ts';
import type { EpisodeState } from '../episode.ts';
import { ears, guardDays } from './ears.ts';
import type { EarsStatistics } from './ears.ts';
import { essenceSwitch } from './essenceSwitch.ts';
import { exceedance } from './exceedance.ts';
import { expectedBand } from './expectedBand.ts';
import type { ExpectedDay } from './expectedBand.ts';
import { feverReason } from './feverReason.ts';
import { feverTriggers } from './feverTriggers.ts';
import type { FeverSignal, FeverTrigger, Surprise } from './feverTriggers.ts';
import { reportedValues } from './reportedValues.ts';
import type { ReportedPoint } from './reportedValues.ts';

/** One day of a district's fever clinics; `value` = visits. */
export type FeverPoint = ReportedPoint & {
  /** Positive tests of the day; null or left out = not reported. */
  readonly positives?: number | null;
  /** Patients per place over all clinics, 1 = full. */
  readonly occupancy?: number | null;
};

export type FeverOptions = { minSigma?: number; positivesThreshold?: number | null };

export type FeverLevel = {
  /** The standing level, after hysteresis. */
  signal: FeverSignal;
  /** What the last day alone says. */
  observed: FeverSignal;
  /** red = II, yellow = III, otherwise none. */
  alertLevel: 'II' | 'III' | null;
  /** First day of the open episode. */
  since: string | null;
  triggers: FeverTrigger[];
  statistics: EarsStatistics;
  /** p of the last day's count and the detector that gave it; null = too young a series, or cannot say. */
  surprise: Surprise | null;
  expected: ExpectedDay;
  /** Days in a row above the expected band, up to the last day. */
  daysAbove: number;
  reason: LocalText;
};

const severity: Readonly<Record<FeverSignal, number | null>> = { red: 2, yellow: 1, normal: 0, grey: null };

/** From here on the four weeks before the guard are there; before it EARS judges, by seven days. */
const firstSurprise = 28 + guardDays;

/**
 * The fever-clinic level of a district from its daily series, oldest first, one point per day. Ours: the source names
 * the colours, not the thresholds; docs/decisions/18-default-detector.md says how the detector was chosen. Raised at once, cleared only after two clean days; days that cannot be judged clear
 * nothing. The whole series is walked, so the level needs no stored state and can be replayed for any day.
 * Returns null for an empty series.
 */
export function feverLevel(points: readonly FeverPoint[], options: FeverOptions = {}): FeverLevel | null {
  const last = points.at(-1);
  if (!last) return null;
  const values = reportedValues(points);
  const statistics = ears(values, { minSigma: options.minSigma ?? 0.5 });
  const expected = expectedBand(values);
  const none: EarsStatistics = { c1: null, c2: null, c3: null };
  const surprises = surprisesOf(values);
  const days = points.map((point, t) =>
    feverTriggers({ ...point, surprise: surprises[t] }, statistics[t] ?? none, options),
  );
  const today = days.at(-1) ?? { signal: 'grey' as const, triggers: [] };
  const standing = standingEpisode(points, days);
  const signal = standing.severity === 2 ? 'red' : standing.severity === 1 ? 'yellow' : today.signal;
  const result = {
    signal,
    observed: today.signal,
    triggers: today.triggers,
    statistics: statistics.at(-1) ?? none,
    surprise: surprises.at(-1) ?? null,
    expected: expected.at(-1) ?? null,
    daysAbove: exceedance(values, expected).at(-1) ?? 0,
  };
  return {
    ...result,
    alertLevel: signal === 'red' ? 'II' : signal === 'yellow' ? 'III' : null,
    since: standing.since,
    reason: feverReason({ ...result, point: last, usable: values.at(-1) !== null }),
  };
}

function surprisesOf(values: readonly (number | null)[]): (Surprise | null)[] {
  return essenceSwitch(values).map(({ p, by }, t) => (t < firstSurprise || p === null ? null : { p, by }));
}

function standingEpisode(
  points: readonly FeverPoint[],
  days: readonly { signal: FeverSignal }[],
): EpisodeState {
  return days.reduce(
    (state, { signal }, t) =>
      nextEpisode(state, { period: points[t]?.day ?? '', severity: severity[signal] }).state,
    noEpisode,
  );
}
